import { audiences } from '#schema/article.ts';

/** The content folder of this run: the flag `--content`, else `KB_CONTENT`, else `src/content`. */
export function contentRoot(): string {
  return flagOf(process.argv) || process.env['KB_CONTENT'] || 'src/content';
}

/** The folder that `--content` names: `../help` for `build --content ../help`. */
function flagOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--content(?:=|$)/.test(arg));
  return at < 0 ? undefined : (/=(.*)/.exec(args[at]!)?.[1] ?? args[at + 1]);
}

/** The audience of a site: agents also see internal content. */
export type Audience = (typeof audiences)[number];

/**
 * The audience this run builds for: `KB_AUDIENCE`, or the public by default.
 *
 * @throws if `KB_AUDIENCE` is neither `public` nor `agents`
 */
export function audience(): Audience {
  const value = process.env['KB_AUDIENCE'] || 'public';
  if (!isAudience(value))
    throw new Error(`Unexpected \`${value}\` in KB_AUDIENCE, expected \`${audiences.join('` or `')}\``);
  return value;
}

function isAudience(value: string): value is Audience {
  return (audiences as readonly string[]).includes(value);
}
