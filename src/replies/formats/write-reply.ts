/** Runs in Node and in the browser. */
import { writeBlocks, writeInlines, type Dialect } from '#article/write-blocks.ts';
import type { Reply, ReplyPart } from '../reply.ts';

export interface ReplyDialect extends Dialect {
  /** The last link of a part, where it is not written as other links are. */
  reference?: (label: string, href: string) => string;
}

/** A reply in a markup language of lines: parts one below the other, each ending in its link and id. */
export function writeReply({ greeting, parts }: Reply, dialect: ReplyDialect): string {
  const paragraphs = [greeting ?? '', ...parts.map((part) => writePart(part, dialect))];
  return paragraphs.filter((text) => text !== '').join(dialect.gap);
}

function writePart({ heading, notices, blocks, link, id }: ReplyPart, dialect: ReplyDialect): string {
  const { paragraph, text } = dialect;
  const reference = dialect.reference ?? dialect.link;
  const texts = [
    paragraph(writeInlines([{ type: 'strong', children: heading }], dialect)),
    ...notices.map(({ text: said, link: more }) =>
      paragraph(text(said) + (more ? ` ${dialect.link(text(more.label), more.href)}` : '')),
    ),
    writeBlocks(blocks, dialect),
    paragraph(reference(text(link.label), link.href)),
    paragraph(text(id)),
  ];
  return texts.filter((part) => part !== '').join(dialect.gap);
}
