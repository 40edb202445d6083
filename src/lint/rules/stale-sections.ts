import type { Range } from '#article/diagnostic.ts';
import { topId, type Translation } from '#article/model.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stale-sections',
  summary: 'Every section of a translation was made from its source as it is now.',
  severity: 'info',
  scope: 'site',
  check(articles, report) {
    for (const { kb, source, translations } of articles) {
      const now = Object.entries(source.fingerprints);
      for (const translation of translations) {
        const sections = translation.fingerprints;
        const from = localeDataOf(source.lang).name;
        for (const [id, fingerprint] of now) {
          if (sections[id] === fingerprint) continue;
          const place = headingRange(translation, id);
          const counterpart = headingRange(source, id);
          if (!place || !counterpart) continue;
          const isNew = sections[id] === undefined;
          report(translation, {
            range: place,
            message: isNew
              ? `Section \`${id}\` has no stamp that says which text it was made from`
              : `Section \`${id}\` was made from an older ${from} text`,
            hint: isNew
              ? `Compare it with the ${from}, then run \`npm run kb -- stamp ${kb}\`.`
              : `\`npm run kb -- diff ${kb} ${translation.lang}\` shows what changed; translate it, then stamp.`,
            related: { range: counterpart, message: `the section in ${from}` },
            source,
          });
        }
      }
    }
  },
});

function headingRange(translation: Translation, id: string): Range | undefined {
  if (id === topId) return translation.open().fieldRange('title');
  const section = translation.sections.find((each) => each.id === id);
  return section && { start: section.idRange.start, end: section.idRange.end };
}
