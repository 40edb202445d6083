/** Closes the contents of a page on a small screen as soon as a link of theirs is followed. */
const contents = document.querySelector<HTMLElement>('main.article [popover]');
contents?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) contents.hidePopover();
});

export {};
