/**
 * On an address without a language, redirects to the language that the reader chose last, else to the first of the browser's
 * languages that the site has. Keeps hash and query. Without script, the page shows links to all languages.
 */
import { chooseLanguage } from './choose-language.ts';
import { storedLanguage } from './stored-language.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('kb-language-choice a')];
const byLang = new Map(links.map((link) => [link.hreflang, link.href]));
const lang = chooseLanguage([storedLanguage() ?? '', ...navigator.languages], [...byLang.keys()]);
const href = lang && byLang.get(lang);
if (href) {
  const url = new URL(href);
  url.search = location.search;
  url.hash = location.hash;
  location.replace(url);
}
