import { z } from 'zod';
import { articlePath } from '#i18n/urls/pages.ts';
import { webAddress } from './fields.ts';

/** A path in old links, from the root of the host. A `*` at its end matches anything. */
const formerPath = z
  .string()
  .regex(/^\/[^\s?#*\\]*\*?$/)
  .refine((path) => path !== '/' && !path.startsWith('//') && canBeDecoded(path))
  .describe(
    'a path of former times such as `/hc/en-us/articles/360-*`, without `?` and `#`, with `*` at most at its end',
  );

/** A page of this site, or an address on another host. */
const target = z
  .string()
  .regex(/^\/(?:[\w.~-]+\/)*$/)
  .or(webAddress)
  .describe(
    `a page of this site below its base, such as \`${articlePath('es', 1133)}\`, or an address with \`https://\``,
  );

export const redirects = z
  .array(z.strictObject({ from: formerPath, to: target }))
  .describe('a list of old addresses, each with `from` and `to`');

export type RedirectEntry = z.output<typeof redirects>[number];

function canBeDecoded(path: string): boolean {
  try {
    return !/[\s\p{Cc}"\\]/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
