/** Runs in Node and in the browser. */
import type { PublishedBlock, PublishedInline } from '#article/published.ts';
import type { Lang } from '#i18n/languages.ts';

/** A reply to a customer, independent of the markup of ticket tools. */
export interface Reply {
  /** The first line, with the tool's placeholder for a name if it has one. */
  greeting?: string | undefined;
  parts: ReplyPart[];
}

/** One article or section in one language. */
export interface ReplyPart {
  lang: Lang;
  heading: PublishedInline[];
  /** What the customer must know about the text: it is superseded, withdrawn, stale or in another language. */
  notices: ReplyNotice[];
  blocks: PublishedBlock[];
  link: { label: string; href: string };
  /** Such as `KB1133 · es · 2026-11-22`. Agents and `kb measure` find it in tickets. */
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
