import type { Flavours } from '#replies/formats/format.ts';

/** Puts a text on the clipboard in one write, with its rich form where it has one. False where the browser refuses. */
export async function writeClipboard({ text, html }: Flavours): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const flavours = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(flavours)]);
    }
    return true;
  } catch {
    return copyByCommand({ text, html });
  }
}

/** What still works in a frame without the permission, and over plain HTTP. */
function copyByCommand({ text, html }: Flavours): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
