/** Used by the browser and by the report: how a search that found nothing is told to the server of the site. */

/** A file of one byte; that it is asked for is the message. */
export const missFile = 'miss.txt';

const longest = 100;

/**
 * A query as it may be written to a log: short, on one line, without what may name a person or an account.
 *
 * @example missText('fax a ana@example.com, cuenta U1234567') // 'fax a … cuenta …'
 */
export function missText(query: string): string {
  return query
    .replace(/\S+@\S+/g, '…')
    .replace(/\S*\d{4,}\S*/g, '…')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** The address that reports a miss. @example missUrl('/find/es/', 'fax') // '/find/es/miss.txt?q=fax' */
export function missUrl(dataPath: string, query: string): string {
  return `${dataPath}${missFile}?${new URLSearchParams({ q: missText(query) })}`;
}
