/** The content folder of this run: `--content` of its command, else `KB_CONTENT`, else the site's own. */
export function contentRoot(): string {
  return flagOf(process.argv) || process.env['KB_CONTENT'] || 'src/content';
}

/** @example flagOf(['build', '--content', '../help']) // '../help' */
function flagOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--content(?:=|$)/.test(arg));
  return at < 0 ? undefined : (/=(.*)/.exec(args[at]!)?.[1] ?? args[at + 1]);
}
