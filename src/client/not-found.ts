/**
 * Resolves an old address where the host could not; otherwise shows the page in the language of the address that was not
 * found, or in the reader's where it has none.
 */
import { isLang } from '#i18n/languages.ts';
import { withBase, withoutBase } from '#i18n/urls/base.ts';
import { idsPath, redirectListPath } from '#i18n/urls/files.ts';
import { parseOldAddress } from '#i18n/urls/old.ts';
import { articlePath, neutralPath } from '#i18n/urls/pages.ts';
import { readRedirectList, redirectFinder, type Redirect } from '#i18n/urls/redirects.ts';
import { chooseLanguage } from './choose-language.ts';
import { resolveOldId } from './resolve-old-id.ts';

const holder = document.querySelector<HTMLElement>('kb-not-found');
const sections = [...document.querySelectorAll<HTMLElement>('.not-found')];
const base = holder?.dataset['base'] ?? '/';
const path = withoutBase(base, location.pathname) ?? '/';
const languages = sections.map((section) => section.lang);

void followOldAddress();
showInLanguage(chooseLanguage([path.split('/')[1] ?? '', ...navigator.languages], languages));

async function followOldAddress(): Promise<void> {
  const former = await findRedirect();
  if (former) return location.replace(former.to + location.search + location.hash);
  const old = parseOldAddress(path);
  if (!old) return;
  const { id, lang = '' } = old;
  const kb = await resolveOldId(id, withBase(base, idsPath));
  if (kb === undefined) return;
  const isHere = isLang(lang) && languages.includes(lang);
  const target = withBase(base, isHere ? articlePath(lang, kb) : neutralPath(kb));
  if (target !== location.pathname) location.replace(target + location.search + location.hash);
}

/** What `redirects.yaml` says of this address. */
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
  // The head of the page is in the default language until then.
  document.querySelector('.skip')!.textContent = chosen.dataset['skip']!;
  const home = chosen.querySelector('a[href]')!.getAttribute('href')!;
  document.querySelector('.brand')!.setAttribute('href', home);
  document.title = `${chosen.querySelector('h1')?.textContent ?? ''} · ${document.title}`;
}
