import { startOfFile } from '#article/diagnostic.ts';
import { pictureFile } from '#article/picture-file.ts';
import { pictureFormats } from '../picture-formats.ts';
import { defineRule } from '../rule.ts';
import { suggestion } from '../suggestion.ts';
import { textReferences } from '../text-references.ts';
import { unreadableAs, unreadableHint } from '../unreadable.ts';

export default defineRule({
  id: 'pictures',
  summary: 'Pictures that are shown exist, and are whole.',
  severity: 'error',
  scope: 'content',
  check({ articles, brokenPictures, pictures }, report) {
    for (const picture of brokenPictures) {
      const { name, fault } = picture;
      const range = startOfFile;
      if ('code' in fault) {
        const message = `${unreadableAs(fault.code, `picture \`${name}\``)}, expected a picture`;
        report(picture, { range, message, hint: unreadableHint(fault.code) });
      } else report(picture, { range, message: fault.trouble, hint: 'Save the picture, or copy it, again.' });
    }
    for (const { file, value, range } of textReferences(articles, 'picture')) {
      const files = pictures(file.kb);
      if (pictureFile(value, file.lang, files)) continue;
      report(file, {
        range: range(),
        message: `Missing picture \`${value}\``,
        hint: suggestion(value, files, 'the folder of the article'),
      });
    }
  },
});

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
