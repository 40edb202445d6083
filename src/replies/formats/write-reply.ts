/** Runs in Node and in the browser. */
import { writeBlocks, writeInlines, type Dialect } from '#article/write-blocks.ts';
import type { Reply, ReplyPart } from '../reply.ts';

export interface ReplyDialect extends Dialect {
  /** Writes the last link of a part. Omitted if it is written like other links. */
  reference?: (label: string, href: string) => string;
}

/** Writes a reply in a markup language. Each part ends with its link and its id. */
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
