import { audiences } from '#schema/article.ts';

/** The content folder of this run: `--content` of its command, else `KB_CONTENT`, else the site's own. */
export function contentRoot(): string {
  return flagOf(process.argv) || process.env['KB_CONTENT'] || 'src/content';
}

/** The folder that `--content` names: `../help` of `build --content ../help`. */
function flagOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--content(?:=|$)/.test(arg));
  return at < 0 ? undefined : (/=(.*)/.exec(args[at]!)?.[1] ?? args[at + 1]);
}

/** For whom a site is built: agents get what the public does not. */
export type Audience = (typeof audiences)[number];

/**
 * For whom this run builds: `KB_AUDIENCE`, or the public.
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
