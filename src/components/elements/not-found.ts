/** Shows the page in the language of the address that was not found; where it has none, in the reader's. */
import { chooseLanguage } from './choose-language.ts';

const holder = document.querySelector<HTMLElement>('kb-not-found');
const sections = [...document.querySelectorAll<HTMLElement>('.not-found')];
const base = holder?.dataset['base'] ?? '/';
const segment = location.pathname.slice(base.length).split('/')[0] ?? '';
const lang = chooseLanguage(
  [segment, ...navigator.languages],
  sections.map((section) => section.lang),
);
const chosen = sections.find((section) => section.lang === lang);
if (chosen) {
  document.documentElement.lang = chosen.lang;
  for (const section of sections) section.hidden = section !== chosen;
  const heading = chosen.querySelector('h2');
  if (heading) {
    const title = document.createElement('h1');
    title.textContent = heading.textContent;
    heading.replaceWith(title);
  }
  document.title = `${chosen.querySelector('h1')?.textContent ?? ''} · ${document.title}`;
}
