/** Runs in Node and in the browser. */
import type { PublishedBlock, PublishedInline } from '#article/published.ts';
import type { Lang } from '#i18n/languages.ts';

/** A reply to a customer, before any ticket tool's markup. */
export interface Reply {
  /** The first line, with the tool's placeholder for a name where it has one. */
  greeting?: string | undefined;
  parts: ReplyPart[];
}

/** One article or section in one language. */
export interface ReplyPart {
  lang: Lang;
  heading: PublishedInline[];
  /** What the reader must know about the text: that it is replaced, withdrawn, older than the original or in another language. */
  notices: ReplyNotice[];
  blocks: PublishedBlock[];
  link: { label: string; href: string };
  /** `KB1133 · es · 2026-11-22`: what an agent, and `kb measure`, find again in any ticket. */
  id: string;
}

export interface ReplyNotice {
  text: string;
  link?: { label: string; href: string };
}

/** @example replyId(1133, 'es', '2026-11-22') // 'KB1133 · es · 2026-11-22' */
export function replyId(kb: number, lang: string, revised: string): string {
  return `KB${kb} · ${lang} · ${revised}`;
}
