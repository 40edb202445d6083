import { allLangs, isLang, type Lang } from '#i18n/languages.ts';
import { languageScore } from './compare/language-score.ts';

/**
 * The language of a file: by its name or a folder of its path, else by the words of its text.
 *
 * @example guessLang('docs/es/setup.md', '') // 'es'
 * @example guessLang('setup.pt.mdx', '') // 'pt'
 */
export function guessLang(path: string, text: string): Lang {
  const [name = '', ...folders] = path.split('/').reverse();
  const stem = name.replace(/\.[^.]*$/, '').split('.');
  for (const part of [...stem.reverse(), ...folders]) {
    const tag = /^([a-z]{2})(?:[-_][A-Za-z]{2})?$/.exec(part)?.[1];
    if (tag !== undefined && isLang(tag)) return tag;
  }
  const sample = text.slice(0, 20_000);
  const scores = allLangs.map((lang) => [languageScore(sample, lang), lang] as const);
  return scores.reduce((best, each) => (each[0] > best[0] ? each : best))[1];
}
