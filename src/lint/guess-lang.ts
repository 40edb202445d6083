import { languageScore, wordCount } from './compare/language-score.ts';
import { languageTag } from './language-tag.ts';
import { localeLanguages } from './locales/registry.ts';

/** The tag of an unknown language. */
export const undetermined = 'und';

/** The least share of function words in a text of a language. A text of a related language rarely reaches it. */
const leastShare = 0.15;
/** Above this share of function words, the text is certainly in the language, even if a folder has the name of another. */
const sureShare = 0.3;

/** Language tags that are also English words. */
const words = new Set([
  'am',
  'as',
  'be',
  'bin',
  'fur',
  'ha',
  'he',
  'id',
  'in',
  'is',
  'it',
  'my',
  'no',
  'or',
  'so',
  'to',
]);

/**
 * Returns the language of a file from its name or a folder of its path, otherwise from the words of its text.
 *
 * @example guessLang('docs/es/setup.md', '') // 'es'
 * @example guessLang('setup.pt-br.mdx', '') // 'pt-BR'
 */
export function guessLang(path: string, text: string): string {
  const [name = '', ...folders] = path.split('/').reverse();
  const stem = name
    .replace(/\.[^.]*$/, '')
    .split('.')
    .reverse();
  const glued = /[-_]([a-z]{2}(?:[-_][a-z]{2})?)$/i.exec(stem.at(-1) ?? '')?.[1] ?? '';
  const tagsOf = (parts: readonly string[]) => parts.flatMap((part) => languageTag(part) ?? []);
  const inName = tagsOf(stem);
  const around = tagsOf([glued, ...folders]).filter((tag) => /^[a-z]{2}(?:-|$)/.test(tag));
  const named = [...inName, ...around].find(hasLocaleData) ?? inName[0];
  if (named !== undefined) return named;
  const { lang, share } = guessByWords(text.slice(0, 20_000));
  if (around[0] !== undefined && (share < sureShare || !words.has(around[0]))) return around[0];
  if (share >= leastShare) return lang;
  return isTooShort(text) ? 'en' : undetermined;
}

/** Tells whether a text is too short to identify its language. English, the source of most documentation, is then assumed. */
function isTooShort(text: string): boolean {
  return wordCount(text) < 20 && /^\p{ASCII}*$/u.test(text);
}

function hasLocaleData(tag: string): boolean {
  return localeLanguages.includes(tag.split('-')[0]!);
}

function guessByWords(sample: string): { lang: string; share: number } {
  const scores = localeLanguages.map((lang) => ({ lang, score: languageScore(sample, lang) }));
  const { lang, score } = scores.reduce((best, each) => (each.score > best.score ? each : best));
  return { lang, share: score / Math.max(1, wordCount(sample)) };
}
