/** Text as HTML, also inside an attribute. @example plainHtml('a < "b"') // 'a &lt; &quot;b&quot;' */
export function plainHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
