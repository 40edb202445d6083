import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { weightedText } from './weighted-text.ts';

/** What is shown of an article in a list of results, fetched when it is one. */
export interface Card {
  kb: number;
  title: string;
  summary: string;
  /** The language of title and summary. */
  lang: Lang;
  /** Its sections in the order of the items; a section that is not translated has a language of its own. */
  sections: CardSection[];
}

export interface CardSection {
  id: string;
  title: string;
  /** Of a `##` section: its number on the page. */
  number?: number | undefined;
  lang?: Lang | undefined;
  /** Plain text, a line for each block. */
  text: string;
}

/** The card of an article in a language. */
export function cardOf({ kb, source, byLang }: CompiledArticle, lang: Lang): Card {
  const own = byLang.get(lang) ?? source;
  const translated = new Map(own.sections.map((section) => [section.id, section]));
  let number = 0;
  return {
    kb,
    title: own.title,
    summary: own.summary,
    lang: own.lang,
    sections: source.sections.map((original) => {
      const section = translated.get(original.id);
      const { id, title, html, level } = section ?? original;
      if (level === 2) number++;
      return {
        id,
        title,
        number: level === 2 ? number : undefined,
        lang: section ? undefined : source.lang,
        text: plain(html),
      };
    }),
  };
}

// Enough for an excerpt and for most of what stands together; five cards come with every answer.
const longestText = 400;

function plain(html: string): string {
  const text = weightedText(html).reduce((all, piece) => all + piece.text, '');
  const flat = text
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
  return flat.length <= longestText ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longestText))} …`;
}
