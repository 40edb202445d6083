/** Runs in Node and in the browser. */
import type { Reply } from '../reply.ts';

/** What goes to the clipboard: `html`, where there is one, is what rich editors take; `text` is for all others. */
export interface Flavours {
  text: string;
  html?: string | undefined;
}

export interface ReplyFormat {
  id: string;
  /** The name of the markup of the text, the same in every language; left out for plain text. */
  markup?: string;
  write: (reply: Reply) => Flavours;
}
