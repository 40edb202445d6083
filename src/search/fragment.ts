/** Used by the build and by the browser: what Pagefind keeps of a record, to show it. */

/** Stands in a record before what is found and not shown. */
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

/** The words of a fragment by their place, as Pagefind counts them, as far as they are shown. */
export function shownWords({ content }: Fragment): string[] {
  const words = content.split(/[\r\n\s]+/g);
  const end = words.findIndex((word) => word.startsWith(hiddenMark));
  return end < 0 ? words : words.slice(0, end);
}
