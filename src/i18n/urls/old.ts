/** Addresses of articles in earlier systems, which tickets and bookmarks still have: `/article/KB1133`, `/es/node/1133`. */

const folders = ['article', 'node'] as const;

/** The address a page has in Drupal whatever else it is called. @example nodePath('12') // '/node/12' */
export function nodePath(id: string): string {
  return `/node/${id}`;
}

/** @example parseNodePath('/node/12') // { id: '12' } */
export function parseNodePath(path: string): { id: string } | undefined {
  const id = /^\/node\/(\d+)\/?$/.exec(path)?.[1];
  return id === undefined ? undefined : { id };
}

/** An address of an article, old or new, in any text, of other sites too. Its groups are language and id. */
export const articleLinkRe = /(?:\/([a-z]{2}(?:-[a-z]+)?))?\/(?:kb|article|node)\/(?:kb-?)?([\w-]+)/gi;

/**
 * The old addresses of an article without a language, none of which ends in a slash.
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
 * Reads an address of an earlier system, or of a step there never was, without a table: what the 404 page does if the host has
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
 * The first address of an article, old or new, in small letters in a text that a reader has typed or pasted: of its page, of
 * a section, of a step of its guided path, of its Markdown or its data.
 *
 * @example findArticleAddress('see https://a.example/es/kb/0069/#card') // { id: '69', section: 'card', step: undefined }
 * @example findArticleAddress('https://a.example/es/kb/1133/path/b3/') // { id: '1133', section: undefined, step: 'b3' }
 */
export function findArticleAddress(
  text: string,
): { id: string; section: string | undefined; step: string | undefined } | undefined {
  const match =
    /\/(?:article|node|kb)\/(?:kb)?0*([a-z0-9-]+?)(?:\/path\/([\w-]+))?(?:(?:\.[a-z-]+)?\.(?:md|json))?\/?(?:[?][^\s#]*)?(?:#([\w-]+))?(?=[\s"'>)\],;.&|]|\/?$)/.exec(
      text,
    );
  return match ? { id: match[1]!, section: match[3], step: match[2] } : undefined;
}
