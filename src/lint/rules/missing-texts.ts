import { isLang, type Lang } from '#i18n/languages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-texts',
  summary: 'Names and texts of topics, contacts, products and the site are there in every language.',
  severity: 'warning',
  scope: 'content',
  check({ withTexts, languages }, report) {
    for (const file of withTexts) {
      for (const { path, tags } of textsIn(file.value)) {
        const missing = languages.filter((lang) => !tags.includes(lang));
        if (missing.length === 0) continue;
        const shown = missing.map((lang) => `\`${lang}\``).join(', ');
        report(file, {
          range: file.fieldRange(path.join('.')),
          message: `Missing ${shown} in \`${path.join('.')}\`, expected a text in every language of the site`,
          hint: `Readers see \`${tags[0]}\` instead. Add ${missing.map((lang) => `\`${lang}:\``).join(', ')}.`,
        });
      }
    }
  },
});

/** Returns every value with a text, or a list of texts, for each language: its path and its languages. */
function textsIn(value: unknown, path: readonly string[] = []): { path: readonly string[]; tags: Lang[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const tags = Object.keys(value).filter(isLang);
  if (tags.length > 0 && tags.length === entries.length) return [{ path, tags }];
  return entries.flatMap(([key, each]) => textsIn(each, [...path, key]));
}
