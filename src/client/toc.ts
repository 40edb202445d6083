/** Follows the reader: marks the section being read in the contents list, and has language links lead to it. */
export {};

const places = [...document.querySelectorAll<HTMLElement>('article :is(section, h3)[id]')];
const contents = document.querySelector<HTMLElement>('.toc')!;
/** Pixels from the top of the screen. */
const reached = 120;
let current: HTMLElement | undefined;

/** The place a link has led to while it is on the screen, else the last one whose heading has come up to the masthead. */
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
