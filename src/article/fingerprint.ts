import { createHash } from 'node:crypto';

/**
 * Twelve hexadecimal digits of SHA-256 over a passage of source text. Line breaks, indentation and comments do not count,
 * so rewrapping a paragraph does not make its translations stale.
 *
 * @example fingerprint('Open  the\nports.') === fingerprint('Open the ports.') // true
 * @example fingerprint('Open the port.') === fingerprint('Open the ports.') // false
 */
export function fingerprint(source: string): string {
  const text = source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
