/**
 * Resolves an old address that the host could not redirect. Otherwise shows the page in the language of the missing address, or in
 * the language of the reader if the address has none.
 */
import { isLang, type Lang } from '#i18n/languages.ts';
import { decodeAddress, withBase, withoutBase } from '#i18n/urls/base.ts';
import { idsPath, redirectListPath } from '#i18n/urls/files.ts';
import { numberedSection, parseOldAddress } from '#i18n/urls/old.ts';
import { articlePath, neutralPath, stepPath } from '#i18n/urls/pages.ts';
import { findNumber } from '#search/kb-numbers.ts';
import { createArticles } from './desk/articles.ts';
import { readRedirectList, redirectFinder, type Redirect } from '#i18n/urls/redirects.ts';
import { chooseLanguage } from './choose-language.ts';
import { resolveOldId } from './resolve-old-id.ts';
import { storedLanguage } from './stored-language.ts';

const holder = document.querySelector<HTMLElement>('kb-not-found');
const sections = [...document.querySelectorAll<HTMLElement>('.not-found')];
const base = holder?.dataset['base'] ?? '/';
const path = withoutBase(base, location.pathname) ?? '/';
const languages = sections.map((section) => section.lang);

void followOldAddress();
showInLanguage(
  chooseLanguage([path.split('/')[1] ?? '', storedLanguage() ?? '', ...navigator.languages], languages),
);

/** Resolves an address of an earlier system, a code such as `/KB1133-D3`, or an address that a mail program has wrapped. */
async function followOldAddress(): Promise<void> {
  const former = await findRedirect();
  if (former) return location.replace(former.to + location.search + location.hash);
  const given = decodeAddress(path + location.hash);
  const asked = (numberedSection(given) ?? given).replace(/\s+(?!§)/g, '');
  const old = parseOldAddress(asked.replace(/#.*/, ''));
  const hit = findNumber(asked) ?? (old && { id: old.id });
  if (!hit) return;
  const place = await resolveOldId(hit, withBase(base, idsPath));
  if (!place) return;
  const { kb, step } = place;
  const inPath = /^\/([a-z]{2}(?:-[a-z]+)?)\//i.exec(path)?.[1] ?? '';
  const own = isLang(inPath) && languages.includes(inPath) ? inPath : undefined;
  const reader = own ?? readersLanguage();
  const page = step !== undefined ? stepPath(reader, kb, step) : own ? articlePath(own, kb) : neutralPath(kb);
  const section =
    'isWhole' in hit ? (hit.section ?? (await numbered(kb, reader, hit.sectionNumber))) : undefined;
  const [target, item] = withBase(base, page).split('#', 2) as [string, string | undefined];
  const anchor = item ?? (step === undefined ? section : undefined);
  const hash = anchor === undefined ? location.hash : `#${anchor}`;
  if (target !== location.pathname) location.replace(target + location.search + hash);
}

function readersLanguage(): Lang {
  const wishes = [storedLanguage() ?? '', ...navigator.languages];
  return (chooseLanguage(wishes, languages) ?? languages[0]) as Lang;
}

/** Returns the id of the section with this number on its page. */
async function numbered(kb: number, lang: Lang, number: number | undefined): Promise<string | undefined> {
  if (number === undefined) return undefined;
  const { sections } = await createArticles(base)(kb, lang);
  return sections.find((section) => section.number === number)?.id;
}

/** Returns the redirect of this address in `redirects.yaml`. */
async function findRedirect(): Promise<Redirect | undefined> {
  try {
    const response = await fetch(withBase(base, redirectListPath));
    return redirectFinder(readRedirectList(await response.text()))(location.pathname);
  } catch {
    return undefined;
  }
}

function showInLanguage(lang: string | undefined): void {
  const chosen = sections.find((section) => section.lang === lang);
  if (!chosen) return;
  document.documentElement.lang = chosen.lang;
  for (const section of sections) section.hidden = section !== chosen;
  const heading = chosen.querySelector('h2');
  if (heading) {
    const title = document.createElement('h1');
    title.textContent = heading.textContent;
    heading.replaceWith(title);
  }
  // Until now the head of the page is in the default language.
  document.querySelector('.skip')!.textContent = chosen.dataset['skip']!;
  const home = chosen.querySelector('a[href]')!.getAttribute('href')!;
  document.querySelector('.brand')!.setAttribute('href', home);
  document.title = `${chosen.querySelector('h1')?.textContent ?? ''} · ${document.title}`;
}
