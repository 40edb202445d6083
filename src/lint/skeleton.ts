import type { Translation } from '#article/model.ts';

export interface NewArticle {
  kb: number;
  title: string;
  kind: string;
  today: string;
}

/** The source file of a new article, to be filled in. */
export function articleSkeleton({ kb, title, kind, today }: NewArticle): string {
  return `---
kb: ${kb}
title: ${quote(title)}
summary: TODO one sentence that answers, with the figure people look for
revised: ${today}
change: First edition.
kind: ${kind}
topics: [TODO]
products: []
owner: editors
reviewed: ${today}
reviewEvery: 6 months
---

## TODO first section {/* #todo-first-section */}

TODO
`;
}

/** A translation to be filled in: the headings of the source with their ids, in order. */
export function translationSkeleton(source: Translation, today: string): string {
  const { kb, lang, frontmatter, sections, text } = source;
  const headings = sections.map(({ heading }) =>
    text.slice(heading.position!.start.offset, heading.position!.end.offset),
  );
  const body = headings.map((heading) => `${heading}\n\nTODO\n`).join('\n');
  return `---
kb: ${kb}
title: ${quote(frontmatter.title)}
summary: ${quote(frontmatter.summary)}
revised: ${today}
change: ${quote('TODO what is new')}
translated: { from: ${lang}, sections: {} }
---

${body}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
