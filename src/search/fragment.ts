/** Used by the build and by the browser: a fragment, the data that Pagefind stores to show a record. */

/** The word in a record that separates the shown text from the hidden text after it. */
export const hiddenMark = '∎';

/** The part of Pagefind's fragment that is used here. */
export interface Fragment {
  /** The address of the record: `1133#login-attempt-loop`. */
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
}

/** The address of a record. @example recordAddress(1133, 'login-attempt-loop') // '1133#login-attempt-loop' */
export function recordAddress(kb: number, section: string): string {
  return `${kb}#${section}`;
}

const signature = 'pagefind_dcd';

/** Reads an unpacked fragment. */
export function readFragment(text: string): Fragment {
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** Returns the shown words of a fragment, indexed by Pagefind's word positions. */
export function shownWords({ content }: Fragment): string[] {
  const words = content.split(/[\r\n\s]+/g);
  const end = words.findIndex((word) => word.startsWith(hiddenMark));
  return end < 0 ? words : words.slice(0, end);
}
