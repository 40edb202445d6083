import type { Translate } from '#i18n/translate.ts';
import type { Lang } from '#i18n/languages.ts';
import type { ArticleData } from '../api/article.ts';
import { buildReply, greetingFor } from '../build-reply.ts';
import { html } from '../formats/html.ts';
import { toolById } from '../tools.ts';
import { chatwootCanned } from './chatwoot-canned.ts';
import { freshdeskCanned } from './freshdesk-canned.ts';
import type { Macro, MacroFormat } from './macro.ts';
import { zammadCsv } from './zammad-csv.ts';
import { zendeskMacros } from './zendesk-macros.ts';

export const macroFormats: readonly MacroFormat[] = [
  zendeskMacros,
  freshdeskCanned,
  zammadCsv,
  chatwootCanned,
];

export interface MacroOptions {
  translate: (lang: Lang) => Translate;
  /** Whether to add a macro for each section. */
  withSections: boolean;
}

/** Builds the macros of an article: one for the whole article, and optionally one for each section. */
export function buildMacros(article: ArticleData, format: MacroFormat, options: MacroOptions): Macro[] {
  const sections = options.withSections ? article.sections.filter(({ level }) => level === 2) : [];
  const tool = toolById(format.tool);
  return [undefined, ...sections].map((section): Macro => {
    const greeting = greetingFor(tool, options.translate(article.lang));
    const reply = buildReply([{ article, section: section?.id }], { ...options, amount: 'answer', greeting });
    const code = `kb${article.kb}-${article.lang}`;
    return {
      code: section ? `${code}-${section.id}` : code,
      kb: article.kb,
      lang: article.lang,
      title: section ? section.title : article.title,
      keywords: section ? [section.id] : article.topics.map(({ id }) => id),
      content: format.isHtml ? html.write(reply).html! : tool.format.write(reply).text,
    };
  });
}
