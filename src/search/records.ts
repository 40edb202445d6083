import { plainHtml } from './escape.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { CompiledTranslation } from '#article/compile.ts';
import type { Glossary } from '#schema/glossary.ts';
import type { Topic } from '#schema/topics.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import { glossaryTermsIn } from './shadow.ts';
import { asParagraphs } from './weighted-text.ts';

/** A page as the indexer reads it. */
export interface SearchRecord {
  url: string;
  html: string;
}

export interface RecordContext {
  base: string;
  topics: Topic[];
  glossary: Glossary;
}

/**
 * The record of an article in the index of a language. An article without a translation gets a shadow record: what can be
 * said of it in that language through topics and glossary, never text of another language under its stemmer.
 */
export function searchRecord(article: CompiledArticle, lang: Lang, context: RecordContext): SearchRecord {
  const own = article.byLang.get(lang);
  const url = withBase(context.base, articlePath(lang, article.kb));
  const topics = article.shared.topics.flatMap((id) => context.topics.find((topic) => topic.id === id) ?? []);
  const names = topics.map((topic) => pick(topic.name, lang)).join(', ');
  const body = own ? translatedBody(own) : shadowBody(article.source, lang, context.glossary);
  const text = own ?? article.source;
  return {
    url,
    html:
      `<html lang="${lang}"><body><main data-pagefind-body>` +
      `<span data-pagefind-meta="kb">KB${article.kb}</span>` +
      (own ? '' : `<span data-pagefind-meta="foreign:${text.lang}"></span>`) +
      `<span data-pagefind-meta="title:${plainHtml(text.title)}"></span>` +
      `<p data-pagefind-weight="10">KB${article.kb} ${article.kb}</p>` +
      `${body}<p data-pagefind-weight="0.5">${plainHtml(names)}</p></main></body></html>`,
  };
}

function translatedBody({ title, summary, keywords = [], lead, sections }: CompiledTranslation): string {
  const parts = sections.map(
    ({ id, level, heading, html }) =>
      `<h${level} id="${id}">${asParagraphs(heading)}</h${level}>${asParagraphs(html)}`,
  );
  return (
    `<h1 data-pagefind-weight="7">${plainHtml(title)}</h1><p data-pagefind-weight="4">${plainHtml(summary)}</p>` +
    `${asParagraphs(lead)}${parts.join('')}<p data-pagefind-weight="3">${plainHtml(keywords.join(', '))}</p>`
  );
}

function shadowBody(source: CompiledTranslation, lang: Lang, glossary: Glossary): string {
  const text = [source.title, source.summary, ...source.sections.map((section) => section.title)].join('\n');
  return `<p data-pagefind-weight="4">${plainHtml(glossaryTermsIn(text, source.lang, lang, glossary).join(', '))}</p>`;
}
