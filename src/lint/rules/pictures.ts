import { startOfFile } from '#article/diagnostic.ts';
import { pictureFile } from '#article/picture-file.ts';
import { pictureFormats } from '../picture-formats.ts';
import { defineRule } from '../rule.ts';
import { svgDanger } from '../svg-danger.ts';
import { suggestion } from '../suggestion.ts';
import { textReferences } from '../text-references.ts';
import { unreadableAs, unreadableHint } from '../unreadable.ts';

export default defineRule({
  id: 'pictures',
  summary: 'Pictures that are shown exist, are whole, and only show.',
  severity: 'error',
  scope: 'content',
  check({ articles, brokenPictures, pictures }, report) {
    for (const picture of brokenPictures) {
      const { name, fault } = picture;
      const range = startOfFile;
      if ('code' in fault) {
        const message = `${unreadableAs(fault.code, `picture \`${name}\``)}, expected a picture`;
        report(picture, { range, message, hint: unreadableHint(fault.code) });
      } else {
        const { trouble, hint = 'Save the picture, or copy it, again.' } = fault;
        // A picture that may do harm is an error whatever `severity` says.
        report(picture, {
          range,
          message: trouble,
          hint,
          ...(fault.hint !== undefined && { unusable: true as const }),
        });
      }
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

/** Limits of a picture. A larger one overloads a phone or is a mistake: 60,000 by 60,000 pixels fit in a PNG of 400 kB. */
const most = { bytes: 4_000_000, pixels: 25_000_000, name: 100 };

/**
 * Returns why a complete picture must not be shown, and a hint: its name, its size, or unsafe content. Returns
 * undefined if it may be shown.
 *
 * @param size in pixels, as far as the picture says
 */
export function pictureDanger(
  name: string,
  bytes: Uint8Array,
  size: { width?: number; height?: number },
): { trouble: string; hint: string } | undefined {
  const pixels = (size.width ?? 0) * (size.height ?? 0);
  if (!/^[\w-][\w.-]*$/.test(name) || name.length > most.name)
    return {
      trouble: `Unexpected name \`${name.slice(0, 60)}\` of a picture, expected at most ${most.name} letters, digits, dots, hyphens and underscores`,
      hint: 'Rename it; its name is part of its address.',
    };
  if (bytes.length > most.bytes)
    return {
      trouble: `Unexpected picture \`${name}\` of ${bytes.length} bytes, expected at most ${most.bytes}`,
      hint: 'Save it smaller, or as WebP or AVIF.',
    };
  if (pixels > most.pixels)
    return {
      trouble: `Unexpected picture \`${name}\` of ${size.width} by ${size.height} pixels, expected at most ${most.pixels} in all`,
      hint: 'Scale it to the size in which readers see it.',
    };
  const danger = name.endsWith('.svg') ? svgDanger(new TextDecoder().decode(bytes)) : undefined;
  return danger === undefined
    ? undefined
    : {
        trouble: `Unexpected ${danger} in picture \`${name}\`, expected shapes and texts only`,
        hint: 'Save it as plain SVG, or as PNG; a picture runs no code and loads nothing.',
      };
}

/**
 * Returns a message if the bytes of a picture are empty, are not of the format of its extension, or lack the end of
 * the file. The picture is not decoded.
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
