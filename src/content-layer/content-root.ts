/** The content folder of this run: `KB_CONTENT`, or the site's own. */
export function contentRoot(): string {
  return process.env['KB_CONTENT'] || 'src/content';
}
