import type { Translation } from '#article/model.ts';
import type { SourceFrontmatter } from '#schema/article.ts';

/** The id of the only section of a new article. It must be replaced, because published ids cannot change. */
export const placeholderSectionId = 'todo-first-section';

export interface NewArticle {
  kb: number;
  /** If undefined, the skeleton has a placeholder. */
  title: string | undefined;
  kind: SourceFrontmatter['kind'];
  today: string;
}

/** Returns the source file of a new article, with placeholders. */
export function articleSkeleton({ kb, title, kind, today }: NewArticle): string {
  return `---
kb: ${kb}
title: ${quote(title ?? todo('the problem in the reader’s words'))}
summary: ${quote(todo('one sentence that answers, with the figure people look for'))}
revised: ${today}
change: First published.
kind: ${kind}
topics: [todo]
products: []
owner: editors
reviewed: ${today}
reviewEvery: 6 months
---

${bodies[kind]}`;
}

const heading = (text: string) => `## ${todo(text)} {/* #${placeholderSectionId} */}\n`;

/** The body of a new article, by kind. */
const bodies: Record<SourceFrontmatter['kind'], string> = {
  troubleshooting: `<Situations />

${heading('the situation, in the reader’s words: “I see the message …”')}
${todo('what to do, in the first sentence')}
`,
  'how-to': `${heading('what the reader wants to do: “How to …”')}
<Steps>

1. **${todo('the first action')}** ${todo('where it is, or what happens then')}
2. **${todo('the next action')}**

</Steps>
`,
  faq: `${heading('the question, as people ask it')}
${todo('the answer, in the first sentence; what it rests on, after that')}
`,
  reference: `${heading('what the table lists')}
${todo('what the reader does with it')}

| ${todo('name')} | ${todo('value')} |
| --- | --- |
| ${todo('first')} | ${todo('its value')} |
`,
};

/** Returns a translation with placeholders below the headings of the source, which keep their ids. */
export function translationSkeleton(source: Translation, today: string): string {
  const { kb, lang, frontmatter } = source;
  const { tree, text } = source.open();
  const headings = tree.children
    .filter(({ type }) => type === 'heading')
    .map(({ position }) => text.slice(position!.start.offset, position!.end.offset));
  const body = headings.map((heading) => `${heading}\n\n${todo('the same in this language')}\n`).join('\n');
  return `---
kb: ${kb}
title: ${quote(frontmatter.title)}
summary: ${quote(frontmatter.summary)}
revised: ${today}
change: ${quote(todo('what is new'))}
translated: { from: ${lang}, sections: {} }
---

${body}`;
}

/** Returns a mark that the rule `unfinished` finds in every language. */
function todo(what: string): string {
  return `[TODO: ${what}]`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
