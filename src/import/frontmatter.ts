import { stringify } from 'yaml';
import type { Lang } from '#i18n/languages.ts';

/** Returns the frontmatter of an article. Fields keep their order; undefined ones are left out. */
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

/** The `change` text of an imported article, in each language. */
export const importedChange: Readonly<Record<Lang, string>> = {
  en: 'Taken over from the former help centre.',
  es: 'Procede del centro de ayuda anterior.',
  pt: 'Veio da central de ajuda anterior.',
  fr: 'Repris de l’ancien centre d’aide.',
};

/** The name of the topic for pages without one, in each language. */
export const generalTopic: Readonly<Record<Lang, string>> = {
  en: 'General',
  es: 'General',
  pt: 'Geral',
  fr: 'Général',
};

const longestSummary = 200;

/** Returns the author's description, or the first sentence of the page with a mark for a person to check. */
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
