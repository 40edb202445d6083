/** Article addresses of earlier systems, which tickets and bookmarks still have: `/article/KB1133`, `/es/node/1133`. */

const folders = ['article', 'node'] as const;

/** The address that every page has in Drupal, whatever its other addresses are. @example nodePath('12') // '/node/12' */
export function nodePath(id: string): string {
  return `/node/${id}`;
}

/** @example parseNodePath('/node/12') // { id: '12' } */
export function parseNodePath(path: string): { id: string } | undefined {
  const id = /^\/node\/(\d+)\/?$/.exec(path)?.[1];
  return id === undefined ? undefined : { id };
}

/** Matches an old or current article address in any text, also of other sites. The groups are language and id. */
export const articleLinkRe = /(?:\/([a-z]{2}(?:-[a-z]+)?))?\/(?:kb|article|node)\/(?:kb-?)?([\w-]+)/gi;

/**
 * The old addresses of an article, without a language and without a slash at the end.
 *
 * @example oldArticlePaths(69, []) // ['/article/69', '/article/KB69', '/node/69', '/node/KB69', '/kb/KB69']
 */
export function oldArticlePaths(kb: number, aliases: readonly string[]): string[] {
  return [
    ...folders.flatMap((folder) => [kb, `KB${kb}`, ...aliases].map((id) => `/${folder}/${id}`)),
    ...[`KB${kb}`, ...aliases].map((id) => `/kb/${id}`),
  ];
}

/**
 * Parses an address of an earlier system, or of an unknown step, without the redirect table. The 404 page uses it if the host has
 * no redirects.
 *
 * @example parseOldAddress('/es/article/KB1133') // { lang: 'es', id: '1133' }
 * @example parseOldAddress('/node/login-problems/') // { lang: undefined, id: 'login-problems' }
 * @example parseOldAddress('/es/kb/1133/path/z9/') // { lang: 'es', id: '1133' }
 * @example parseOldAddress('/es/about/') // undefined
 */
export function parseOldAddress(path: string): { lang: string | undefined; id: string } | undefined {
  const match = new RegExp(`^${articleLinkRe.source}(?:/path/[\\w-]+)?/?$`, 'i').exec(path);
  return match ? { lang: match[1], id: match[2]! } : undefined;
}

/**
 * Finds the first old or current article address in a text that a reader typed or pasted, and returns its parts in lower case. It
 * may be the address of the page, a section, a step of the guided path, the Markdown version or the data.
 *
 * @example findArticleAddress('see https://a.example/es/kb/0069/#card') // { id: '69', section: 'card', step: undefined }
 * @example findArticleAddress('https://a.example/es/kb/1133/path/b3/') // { id: '1133', section: undefined, step: 'b3' }
 */
export function findArticleAddress(
  text: string,
): { id: string; section: string | undefined; step: string | undefined } | undefined {
  const match =
    /\/(?:article|node|kb)\/(?:kb-?)?0*([a-z0-9-]+?)(?:\/path\/([\w-]+))?(?:(?:\.[a-z-]+)?\.(?:md|json))?\/?(?:[?][^\s#]*)?(?:#([\w-]+))?(?=[\s"'>)\],;.&|]|\/?$)/.exec(
      text,
    );
  return match ? { id: match[1]!, section: match[3], step: match[2] } : undefined;
}

/**
 * Rejoins addresses that a mail program has broken into two lines.
 *
 * @example rejoinAddresses('/es/kb/1133/\n#card') // '/es/kb/1133/#card'
 */
export function rejoinAddresses(text: string): string {
  return text.replace(
    /((?:https?:\/\/|\/(?:kb|article|node)\/)\S*)[ \t]*\r?\n[ \t>]*(?=\S)(\S*)/gi,
    (all, before: string, after: string) => {
      const isAtSign = /[/#=&?-]$/.test(before) || /^[/#=&?-]/.test(after);
      const isLong = before.length >= longLine && /^[\w-]*[-/#][\w/#-]*$/.test(after);
      return isAtSign || isLong ? before + after : all;
    },
  );
}

/** The number of characters from which mail programs break lines. */
const longLine = 50;

/**
 * The code for an address that a person wrote with a section number. Undefined for any other address.
 *
 * @example numberedSection('/es/kb/1133 §6') // 'KB1133 §6'
 */
export function numberedSection(path: string): string | undefined {
  const [, kb, section] =
    /\/(?:kb|article|node)\/(?:kb-?)?(\d+)(?:[\s/]*§\s*|\/)(\d{1,3})\/?$/i.exec(path) ?? [];
  return kb === undefined ? undefined : `KB${kb} §${section}`;
}
