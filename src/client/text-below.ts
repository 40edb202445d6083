/** What stands below a button that copies: the code of a block, or the cells of a table that are nothing but code, each once. */
export function textBelow(button: HTMLElement): string {
  const content = button.parentElement!.nextElementSibling!;
  if (content.localName !== 'table') return content.textContent.trim();
  const cells = [...content.querySelectorAll(':is(th, td) > code')].filter(
    (code) => code.textContent === code.parentElement!.textContent,
  );
  return [...new Set(cells.map((code) => code.textContent))].join('\n');
}
