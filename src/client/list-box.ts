/** The list of a combobox, by the ARIA pattern: focus stays in the field, and the arrow keys move the active option. */
export interface ListBox {
  /** Replaces the options. The first section, or else article, becomes active unless `choosesFirst` is false. */
  show: (groups: readonly HTMLElement[], choosesFirst?: boolean) => void;
  active: () => HTMLElement | undefined;
  /** Whether the reader has moved to the active option. */
  isChosen: () => boolean;
}

export function createListBox(field: HTMLElement, list: HTMLElement): ListBox {
  let at = -1;
  let hasMoved = false;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (index: number) => {
    const all = options();
    at = index;
    all.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    const active = all[index];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
    if (hasMoved) active?.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('keydown', (event) => {
    const count = options().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || count === 0 || event.isComposing || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    hasMoved = true;
    activate(at < 0 && step < 0 ? count - 1 : (at + step + count) % count);
  });
  return {
    show: (groups, choosesFirst = true) => {
      list.replaceChildren(...groups);
      list.hidden = groups.length === 0;
      field.setAttribute('aria-expanded', String(groups.length > 0));
      list.scrollTop = 0;
      hasMoved = false;
      // The best section is a better target than its article.
      activate(!choosesFirst || groups.length === 0 ? -1 : groups[0]!.children.length > 1 ? 1 : 0);
    },
    active: () => options()[at],
    isChosen: () => hasMoved,
  };
}
