import type { ParsedFile } from '#article/model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'change-note',
  summary: 'A text that changed says in `change` what changed.',
  severity: 'info',
  scope: 'site',
  check(articles, report, _today, before) {
    for (const { source, translations } of articles) {
      for (const file of [source, ...translations]) {
        const old = before.get(file.path);
        const noted = old?.translation?.frontmatter;
        const { change, revised } = file.frontmatter;
        if (!old || noted?.change !== change || noted.revised !== revised) continue;
        const changed = changedSections(old, file.open());
        if (changed.length === 0) continue;
        const names = changed.map((id) => `\`${id}\``).join(', ');
        report(file, {
          range: file.open().fieldRange('change'),
          message: `Unexpected \`change\` as before, expected what is new in ${names}`,
          hint: 'Move `change` and `revised` into `earlier` and write new ones: feeds and the page tell them to readers. A slip that is mended needs none.',
          actual: change,
        });
      }
    }
  },
});

/** Returns the ids of sections that are new or changed, in the order of the file; `top` for title and summary. */
function changedSections(old: ParsedFile, now: ParsedFile): string[] {
  const ids = new Set([...Object.keys(now.fingerprints), ...Object.keys(old.fingerprints)]);
  return [...ids].filter((id) => now.fingerprints[id] !== old.fingerprints[id]);
}
