import type { Lang } from '#i18n/languages.ts';
import { isPicture, pictureFormats } from '#lint/picture-formats.ts';
import type { FormerPicture } from './model.ts';

/** A picture of an article: what the text calls it, and the file it is. */
export interface NamedPicture {
  /** Name in the text, the same in every language. */
  src: string;
  /** Name of the file: that, or with the language in it. */
  file: string;
  picture: FormerPicture;
}

/**
 * Names for the pictures of an article. A translation that shows as many as its source shows the same ones: where its file
 * differs, it is a variant of that language.
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

/** A name an article's picture may have: small letters, digits, hyphens, and the end its bytes ask for. */
function fileName({ name, bytes }: FormerPicture): string {
  const [, stem = '', end = ''] = /^(.*?)(?:\.(\w+))?$/.exec(name.toLowerCase())!;
  const safe = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const format = bytes && pictureFormats.find(({ begins }) => begins(bytes));
  const isRight = isPicture(`a.${end}`) && (!format || format.ends.test(`a.${end}`));
  const known = isRight ? end : (format?.name.toLowerCase() ?? (end || 'png'));
  return `${safe || 'picture'}.${known}`;
}

function endOf(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}
