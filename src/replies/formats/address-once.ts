/** Runs in Node and in the browser. */
import type { PublishedInline } from '#article/published.ts';

/**
 * A link with its address written out. The address appears once if it is also the text. A telephone link is only its text.
 *
 * @example addressOnce('the ports', 'https://x.example/a') // 'the ports: https://x.example/a'
 * @example addressOnce('https://x.example', 'https://x.example/') // 'https://x.example'
 * @example addressOnce('help@x.example', 'mailto:help@x.example') // 'help@x.example'
 */
export function addressOnce(text: string, href: string): string {
  return href.startsWith('tel:') || bare(text) === bare(href) ? text : `${text}: ${href}`;
}

/** The space to write after a link if the next character would be read as part of its address, or else an empty string. */
export function spaceAfterAddress({ type }: Exclude<PublishedInline, string>, after: string): string {
  return type === 'link' && /^[\p{L}\p{N}\p{S}/_&#%*(@-]/u.test(after) ? ' ' : '';
}

function bare(address: string): string {
  return address
    .replaceAll('\u2060', '')
    .replace(/^(?:mailto:|https?:\/\/)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
