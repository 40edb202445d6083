import type { ClipboardContent } from '#replies/formats/format.ts';

/**
 * Writes a text to the clipboard, with its rich form if it has one. The write starts synchronously, as WebKit requires in a click
 * handler. The text may come later; `isRich` then says whether it will have a rich form. Returns false if the browser refuses.
 */
export async function writeClipboard(
  flavours: ClipboardContent | Promise<ClipboardContent>,
  isRich = 'html' in flavours && flavours.html !== undefined,
): Promise<boolean> {
  const coming = Promise.resolve(flavours);
  const blob = (type: string, form: keyof ClipboardContent) => {
    const made = coming.then((all) => new Blob([all[form] ?? ''], { type }));
    // If the browser refuses at once, nothing awaits the promise.
    made.catch(() => {});
    return made;
  };
  try {
    const item = {
      'text/plain': blob('text/plain', 'text'),
      ...(isRich && { 'text/html': blob('text/html', 'html') }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return coming.then(copyByCommand, () => false);
  }
}

/** Copies by `execCommand`, which works over plain HTTP and in frames without the clipboard permission. */
function copyByCommand({ text, html }: ClipboardContent): boolean {
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
