import { stringify } from 'yaml';
import type { Lang } from '#i18n/languages.ts';

/** Fields of an article in the order in which they are written; those without a value are left out. */
export function writeFrontmatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return [`${name}: ${flowList(value as string[])}\n`];
    return [stringify({ [name]: value }, { singleQuote: true, lineWidth: 0 })];
  });
  return `---\n${lines.join('')}---\n`;
}

function flowList(values: readonly (string | number)[]): string {
  const written = values.map((value) =>
    stringify([value], { singleQuote: true, lineWidth: 0, collectionStyle: 'flow' })
      .trim()
      .replace(/^\[\s*|\s*\]$/g, ''),
  );
  return `[${written.join(', ')}]`;
}

/** What the field `change` of an article says that was taken over: a sentence in each language. */
export const takenOver: Readonly<Record<Lang, string>> = {
  en: 'Taken over from the former help centre.',
  es: 'Procede del centro de ayuda anterior.',
  pt: 'Veio da central de ajuda anterior.',
  fr: 'Repris de l’ancien centre d’aide.',
};

/** The name of a topic for pages that belonged to none. */
export const generalTopic: Readonly<Record<Lang, string>> = {
  en: 'General',
  es: 'General',
  pt: 'Geral',
  fr: 'Général',
};

const longestSummary = 200;

/** The summary: what the author wrote, else the first sentence of the page for a person to look at. */
export function summaryOf(description: string | undefined, firstParagraph: string): string {
  const given = description?.replace(/\s+/g, ' ').trim() ?? '';
  if (given !== '' && given.length <= longestSummary) return given;
  const text = (given || firstParagraph).replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  const mark = '[TODO: check]';
  return sentence !== '' && sentence.length + mark.length + 1 <= longestSummary
    ? `${mark} ${sentence}`
    : '[TODO: one sentence that answers]';
}
