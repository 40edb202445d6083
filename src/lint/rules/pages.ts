import { startOfFile } from '#article/diagnostic.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

/** Above this number, all pages share one finding unless `verbose` is set. */
const fewPages = 5;

export default defineRule({
  id: 'pages',
  summary: 'Pages of other sites are there in every language, and translations have a source.',
  severity: 'info',
  scope: 'tree',
  check({ source, target, missing, orphans, verbose }, report) {
    const [from, to] = [localeDataOf(source).name, localeDataOf(target).name];
    const isRolled = (paths: readonly string[]) => !verbose && paths.length > fewPages;
    for (const path of isRolled(missing) ? missing.slice(0, 1) : missing) {
      report(
        { path, lang: source },
        {
          range: startOfFile,
          message: isRolled(missing)
            ? `Missing translation into ${to} of this page and ${missing.length - 1} more`
            : `Missing translation into ${to}`,
          hint: isRolled(missing)
            ? '`--verbose` lists them all; `exclude` leaves out what is not to be translated.'
            : 'Translate it, or leave it out with `exclude`.',
        },
      );
    }
    for (const path of isRolled(orphans) ? orphans.slice(0, 1) : orphans) {
      report(
        { path, lang: target },
        {
          range: startOfFile,
          message: isRolled(orphans)
            ? `Unexpected page without its source in ${from}, this one and ${orphans.length - 1} more`
            : `Unexpected page without its source in ${from}`,
          hint: isRolled(orphans)
            ? '`--verbose` lists them all; where a page has another name, `pages` says which one it translates.'
            : 'Remove it if its source was removed; if it has another name, say in `pages` which page it translates.',
        },
      );
    }
  },
});
