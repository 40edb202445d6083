import { pictureFormats } from './picture-formats.ts';

/**
 * What is wrong with the bytes of a picture, as a message: nothing in it, another format than its name says, or an end that
 * is missing. Whether it can be decoded is not asked.
 *
 * @example pictureTrouble('window.png', new Uint8Array()) // 'Unexpected empty picture `window.png`, expected a PNG'
 */
export function pictureTrouble(name: string, bytes: Uint8Array): string | undefined {
  const format = pictureFormats.find(({ ends }) => ends.test(name));
  if (!format) return undefined;
  const kind = `${format.article} ${format.name}`;
  if (bytes.length === 0) return `Unexpected empty picture \`${name}\`, expected ${kind}`;
  if (!format.begins(bytes)) return `Unexpected content of picture \`${name}\`, expected ${kind}`;
  if (!format.isWhole(bytes))
    return `Unexpected end of picture \`${name}\`, expected the whole ${format.name}`;
  return undefined;
}
