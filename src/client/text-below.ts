/** Returns the text that a copy button copies: the code block below it, or the distinct table cells that contain only code. */
export function textBelow(button: HTMLElement): string {
  const content = button.parentElement!.nextElementSibling!;
  if (content.localName !== 'table') return content.textContent.trim();
  const isAlone = (code: Element) =>
    [...code.parentElement!.childNodes].every(
      (node) => node === code || node.textContent!.trim() === '' || (node as Element).matches?.('.step-link'),
    );
  const cells = [...content.querySelectorAll(':is(th, td) > code')].filter(isAlone);
  return [...new Set(cells.map((code) => code.textContent))].join('\n');
}
