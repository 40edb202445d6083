import { articleDataOf } from '#replies/article-data.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { buildReply, greetingFor } from '#replies/build-reply.ts';
import type { ReplyChoice } from '#replies/find-place.ts';
import type { Reply } from '#replies/reply.ts';
import { toolById, type ToolId } from '#replies/tools.ts';
import type { Article } from '#article/model.ts';
import type { RenderContext } from '#article/render-context.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import { site as siteSchema } from '#schema/site.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';

const site = siteSchema.parse({
  name: 'Help',
  url: 'https://help.example',
  languages: ['en', 'es'],
  factsDate: '2026-11',
});

const english = `Intro.

## A | B_c <Msg>Err [1] *x*</Msg> {/* #marks */}

Type \`a_b|c\` & press <Kbd>Ctrl+V</Kbd>, 2 &lt; 3, snake_case, "quotes" \\*not bold\\*, {/* hidden */}C:\\\\Jts. Then:

- **Ports:** 4000 | 4001, see [it (now)](kb:7#steps).
- <Ui>File > Save_As</Ui> and <Contact of="desk" />

Not part of the answer.

<Warning>

Never *twice*.

</Warning>

## Steps {/* #steps */}

Go on:

<Steps>

1. **Open it.** Wait.
2. Choose:
   - one
   - two

   Then go on.

</Steps>

| Port | For |
| ---- | --- |
| **4000** | TWS \\| more |
`;

const spanish = english
  .replace('Go on:', 'Siga así:')
  .replace('Type ', 'Escriba ')
  .replace('## Steps', '## Pasos')
  .replace('Not part of the answer.', 'Esto no.');

export const nasty = () =>
  articleOf(sourceText(english, { title: '"A | <b>title</b> [x]"' }), {
    es: translationText(spanish, { title: '"Un | <b>título</b> [x]"' }),
  });

const context = (lang: Lang): RenderContext =>
  ({
    kb: 7,
    copy: { list: (columns) => `Copy: ${columns}`, code: 'Copy' },
    callouts: {
      note: 'Note',
      tip: 'Tip',
      warning: lang === 'es' ? 'Atención' : 'Warning',
      agent: 'For agents',
    },
    programLang: () => undefined,
    articleHref: (link) => articlePath(lang, link.kb, link.section),
    dir: 'ltr' as const,
    pathStart: () => ({ href: '', label: '', whole: '' }),
    contact: () => ({ href: 'tel:+15550100', label: '555-0100' }),
    picture: (src) => ({ href: `/kb/7/${src}` }),
  }) as RenderContext;

/** What the API says of an article in a language. */
export function dataOf(article: Article, lang: Lang): ArticleData {
  return articleDataOf(article, lang, { site, topics: [] }, context);
}

export function replyFor(tool: ToolId, lang: Lang, chosen?: ReplyChoice[]): Reply {
  const article = dataOf(nasty(), lang);
  const both = [
    { article, section: 'marks' },
    { article, section: 'steps' },
  ];
  const greeting = greetingFor(toolById(tool), translator(lang));
  return buildReply(chosen ?? both, { amount: 'all', greeting, translate: translator });
}
