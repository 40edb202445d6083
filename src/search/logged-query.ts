/** Used by the browser: the query of a search without results, as the site logs it. */

/** In characters. */
export const longestMiss = 100;

/**
 * Returns a query in a form that is safe to log: short, on one line, without e-mail addresses and words with four digits in a row.
 *
 * @example loggedQuery('fax a ana@example.com, cuenta U1234567') // 'fax a … cuenta …'
 */
export function loggedQuery(query: string): string {
  return query
    .replace(/(?<!\S)\S+@\S+/g, '…')
    .replace(/(?<!\S)(?=\S*\d{4})\S+/g, '…')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestMiss);
}
