const known = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
};

/**
 * Returns the canonical BCP 47 tag for a file or folder name, or undefined if the name is not a language. Underscores
 * and any letter case are accepted.
 *
 * @example languageTag('pt_br') // 'pt-BR'
 * @example languageTag('zh-hant-tw') // 'zh-Hant-TW'
 * @example languageTag('docs') // undefined
 * @example languageTag('src') // undefined
 */
export function languageTag(name: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))*$/i.test(name)) return undefined;
  const tag = name.replaceAll('_', '-');
  if (!isWellFormed(tag)) return undefined;
  const { language, script, region } = new Intl.Locale(tag);
  const isWhole = name.split(/[-_]/)[0]!.length === language.length;
  if (!isWhole || known.language.of(language) === undefined) return undefined;
  if (script !== undefined && known.script.of(script) === undefined) return undefined;
  if (region !== undefined && known.region.of(region) === undefined) return undefined;
  return [language, script, region].filter((part) => part !== undefined).join('-');
}

/** Tells whether a tag follows the grammar of BCP 47, where the parts have an order: `it-is` does, `in-a-us` does not. */
function isWellFormed(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() !== '';
  } catch {
    return false;
  }
}
