import type { Lang } from '#i18n/languages.ts';
import { isPicture, pictureFormats } from '#lint/picture-formats.ts';
import type { FormerPicture } from './model.ts';

/** A picture of an article: its name in the text and its file. */
export interface NamedPicture {
  /** Name in the text, the same in every language. */
  src: string;
  /** File name: the name in the text, or its variant for a language. */
  file: string;
  picture: FormerPicture;
}

/**
 * Names the pictures of an article. If a translation has as many pictures as its source, they are the same pictures;
 * a file that differs is the variant for that language.
 */
export function namePictures(
  source: readonly FormerPicture[],
  translations: readonly { lang: Lang; pictures: readonly FormerPicture[] }[],
): { source: NamedPicture[]; translations: NamedPicture[][] } {
  const taken = new Map<string, FormerPicture>();
  const own = source.map((picture) => nameOf(picture, taken));
  return {
    source: own,
    translations: translations.map(({ lang, pictures }) =>
      pictures.map((picture, index) => {
        const twin = pictures.length === own.length ? own[index] : undefined;
        if (!twin || endOf(fileName(picture)) !== endOf(twin.src)) return nameOf(picture, taken);
        if (picture.bytes === undefined || isSame(picture, twin.picture)) return { ...twin, picture };
        const file = twin.src.replace(/\.\w+$/, (end) => `.${lang}${end}`);
        return { src: twin.src, file, picture };
      }),
    ),
  };
}

function nameOf(picture: FormerPicture, taken: Map<string, FormerPicture>): NamedPicture {
  const wanted = fileName(picture);
  let name = wanted;
  for (let count = 2; ; count++) {
    const other = taken.get(name);
    if (!other || isSame(other, picture)) break;
    name = wanted.replace(/\.\w+$/, (end) => `-${count}${end}`);
  }
  taken.set(name, picture);
  return { src: name, file: name, picture };
}

function isSame(a: FormerPicture, b: FormerPicture): boolean {
  if (a.from === b.from) return true;
  return a.bytes !== undefined && b.bytes !== undefined && Buffer.compare(a.bytes, b.bytes) === 0;
}

/** File systems take 255 bytes, with an ending for the language, a number and compression. */
const mostLetters = 100;

/** Returns a valid picture name: lower-case letters, digits, hyphens, and the extension of the format of the bytes. */
function fileName({ name, bytes }: FormerPicture): string {
  const [, stem = '', end = ''] = /^([^]*?)(?:\.(\w+))?$/.exec(name.toLowerCase())!;
  const safe = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostLetters)
    .replace(/^-|-$/g, '');
  const format = bytes && pictureFormats.find(({ begins }) => begins(bytes));
  const isRight = isPicture(`a.${end}`) && (!format || format.ends.test(`a.${end}`));
  const known = isRight ? end : (format?.name.toLowerCase() ?? (end || 'png'));
  return `${safe || 'picture'}.${known}`;
}

function endOf(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}
