/** Runs in Node and in the browser. */
import type { Reply } from '../reply.ts';

/** The content of the clipboard. Rich-text editors take `html` if there is one; all others take `text`. */
export interface ClipboardContent {
  text: string;
  html?: string | undefined;
}

export interface ReplyFormat {
  id: string;
  /** The name of the markup language, the same in every language. Omitted for plain text. */
  markup?: string;
  write: (reply: Reply) => ClipboardContent;
}
