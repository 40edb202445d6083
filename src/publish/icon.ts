/** A drawing as a data address: the icon of a page costs no request. Only what an attribute or an address forbids is encoded. */
export function iconAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[%<>#]/g, encodeURIComponent)}`;
}
