/** Used by the browser: how a search that found nothing is told to the server of the site. */

/** In characters. */
export const longestMiss = 100;

/**
 * A query as it may be written to a log: short, on one line, without what may name a person or an account.
 *
 * @example missText('fax a ana@example.com, cuenta U1234567') // 'fax a … cuenta …'
 */
export function loggedQuery(query: string): string {
  return query
    .replace(/(?<!\S)\S+@\S+/g, '…')
    .replace(/(?<!\S)(?=\S*\d{4})\S+/g, '…')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestMiss);
}
