/** Marks the section being read in the list of contents, and points language links at it. */
export {};

const places = [...document.querySelectorAll<HTMLElement>('article :is(section, h3)[id]')];
const contents = document.querySelector<HTMLElement>('.toc')!;
/** In pixels from the top of the viewport. */
const reached = 120;
let current: HTMLElement | undefined;

/** Returns the target of the last link while it is in view, else the last section whose heading has reached the masthead. */
function placeRead(): HTMLElement | undefined {
  const topOf = (place: HTMLElement) => place.getBoundingClientRect().top;
  const target = document.querySelector<HTMLElement>('article [id]:target');
  if (target && topOf(target) > 0 && topOf(target) < innerHeight) return target;
  return places.findLast((place) => topOf(place) < reached);
}

function follow(): void {
  const place = placeRead();
  if (place === current) return;
  current = place;
  const section = place?.closest('section');
  for (const link of contents.querySelectorAll('a')) {
    const isRead = link.hash === `#${section?.id}`;
    link.ariaCurrent = isRead ? 'true' : null;
    if (isRead) contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-lang-link]'))
    link.dataset['place'] = place ? `#${place.id}` : '';
}

addEventListener('scroll', follow, { passive: true });
follow();
