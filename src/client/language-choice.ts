/**
 * On an address without a language: goes on to the language chosen before, else the first of the browser's languages the
 * site has. Hash and query go along. Without script the links stand as they are.
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
