import type { CalloutKind } from './blocks.ts';
import type { KbLink } from './kb-link.ts';

/** What the site knows and the text of an article does not. */
export interface RenderContext {
  /** Titles of callouts in the language of the text. */
  callouts: Record<CalloutKind, string>;
  /** The language of a program's label or message, if it is not that of the text; `given` is what the author says. */
  programLang: (text: string, given: string | undefined) => string | undefined;
  articleHref: (link: KbLink) => string;
  /** The direction of the language of the text. */
  dir: 'ltr' | 'rtl';
  /** Where a guided path begins one question at a time, by the id of its first question. */
  pathStart: (id: string) => { href: string; label: string; whole: string };
  contact: (id: string) => { href: string; label: string };
  picture: (src: string) => { href: string; width?: number | undefined; height?: number | undefined };
}
