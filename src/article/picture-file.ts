/** A picture in the folder of an article. */
export interface Picture {
  /** The hash of its bytes. */
  digest: string;
  /** In CSS pixels. Undefined if the file does not state its size. */
  width?: number | undefined;
  height?: number | undefined;
}

/**
 * The file that shows picture `src` in a language: the variant of the language if it exists, otherwise `src`. Undefined if
 * neither exists.
 *
 * @example pictureFile('x.png', 'es', new Set(['x.png', 'x.es.png'])) // 'x.es.png'
 * @example pictureFile('x.png', 'es', new Set(['x.png'])) // 'x.png'
 */
export function pictureFile(
  src: string,
  lang: string,
  files: { has: (name: string) => boolean },
): string | undefined {
  const variant = src.replace(/\.(\w+)$/, `.${lang}.$1`);
  return [variant, src].find((name) => files.has(name));
}
