/** What was found instead of a file that can be read, as a message begins. `code` is that of the system's error. */
export function unreadableAs(code: string, what: string): string {
  const found: Readonly<Record<string, string>> = {
    ENOENT: `Missing ${what}`,
    EACCES: `Unexpected ${what} that may not be read`,
    EISDIR: 'Unexpected folder',
    EPIPE: 'Unexpected pipe or device',
    EFBIG: `Unexpected ${what} of more than 20 MB`,
  };
  return found[code] ?? `Unexpected unreadable ${what} (${code})`;
}

/** How to mend a file that is there and cannot be read. */
export function unreadableHint(code: string): string {
  if (code === 'EFBIG') return 'Remove what was put there by mistake.';
  return code === 'EPIPE'
    ? 'Remove it, and put a file in its place.'
    : 'Correct the permissions, or remove it.';
}
