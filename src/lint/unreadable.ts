/** Returns the beginning of the message for a file that cannot be read. `code` is the code of the system error. */
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

/** Returns the hint for a file that exists and cannot be read. */
export function unreadableHint(code: string): string {
  if (code === 'EFBIG') return 'Remove what was put there by mistake.';
  return code === 'EPIPE'
    ? 'Remove it, and put a file in its place.'
    : 'Correct the permissions, or remove it.';
}
