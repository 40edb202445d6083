import type { ClipboardContent } from '#replies/formats/format.ts';

/**
 * Puts a text on the clipboard in one write, with its rich form where it has one. The write begins at once, as WebKit wants it
 * of a press; the text may come later, and `isRich` then says whether it will have a rich form. False where the browser refuses.
 */
export async function writeClipboard(
  flavours: ClipboardContent | Promise<ClipboardContent>,
  isRich = 'html' in flavours && flavours.html !== undefined,
): Promise<boolean> {
  const coming = Promise.resolve(flavours);
  const blob = (type: string, form: keyof ClipboardContent) => {
    const made = coming.then((all) => new Blob([all[form] ?? ''], { type }));
    // Where the browser refuses at once, nobody waits for it.
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

/** What still works in a frame without the permission, and over plain HTTP. */
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
