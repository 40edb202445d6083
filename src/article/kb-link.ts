export interface KbLink {
  kb: number;
  section?: string | undefined;
}

/**
 * Parses a link to an article. Undefined for any other address.
 *
 * @example parseKbLink('kb:2816#desktop-tws') // { kb: 2816, section: 'desktop-tws' }
 * @example parseKbLink('https://help.example/') // undefined
 */
export function parseKbLink(url: string): KbLink | undefined {
  const match = /^kb:([1-9]\d*)(?:#([\w-]+))?$/.exec(url);
  return match ? { kb: Number(match[1]), section: match[2] } : undefined;
}
