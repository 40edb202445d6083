import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite, lintArticle, listSuppressions } from '#lint/check-site.ts';
import { readContent, type Content } from '#content-layer/read-content.ts';
import { recordedIds } from '#content-layer/git-history.ts';
import type { Task, Values } from './task.ts';
import { changedFiles } from './changed-files.ts';
import { filesBefore } from './files-before.ts';
import { contentFolder } from './content-folder.ts';
import { readDay } from './read-day.ts';
import { readIds, readLang } from './select.ts';
import type { Shell } from './shell.ts';
import { unreadableFiles } from './unreadable-files.ts';

/** Creates the check of this site's articles: those named in `positionals`, or all. */
export function siteTask(values: Values, positionals: readonly string[], shell: Shell): Task {
  const root = contentFolder(values['content'], shell);
  const today = readDay(values['today'], shell);
  let files = 0;
  const changed = values['changed'] as string | undefined;
  const find = async () => {
    const content = readContent(root, shell.cwd, { recordedIds });
    const named = positionals.length > 0 ? readIds(positionals, articleFolders(content)) : undefined;
    const ids = changed === undefined ? named : changedIds(changed, content, shell, named);
    const lang =
      values['lang'] === undefined ? undefined : readLang(String(values['lang']), content.site.languages);
    const langs = lang && new Set([lang]);
    const isMeant = ({ path, lang: of }: Diagnostic) =>
      (!ids || [...ids].some((id) => path.includes(`/articles/${id}/`))) &&
      (!lang || of === undefined || of === lang);
    files = content.articles.reduce(
      (sum, { kb, translations }) => sum + (!ids || ids.has(kb) ? 1 + translations.length : 0),
      unreadableFiles(content).filter(isMeant).length + (ids ? 0 : content.passages.length),
    );
    let checked = 0;
    const inspectNext: typeof lintArticle = (article, settings) => {
      if (++checked % 20 === 0) shell.progress(`${checked} of ${content.articles.length} articles`);
      return lintArticle(article, settings);
    };
    const known = content.diagnostics.filter(isMeant);
    const before = filesBefore(changed ?? 'HEAD', content.articles, shell.cwd);
    return checkSite({ ...content, diagnostics: known, before }, today, { ids, langs }, inspectNext);
  };
  return {
    find,
    files: () => files,
    folders: [root],
    looksAt: () => positionals.length === 0 && values['lang'] === undefined && changed === undefined,
    baseline: 'kb-baseline.json',
    ignores: () => listSuppressions(readContent(root, shell.cwd).articles),
  };
}

/** The articles, among those named, with a changed file. */
function changedIds(
  ref: string,
  { pictures }: Content,
  shell: Shell,
  named: ReadonlySet<number> | undefined,
): Set<number> {
  const files = [...changedFiles(ref, shell.cwd)];
  const isChanged = (id: number) => files.some((file) => file.includes(`/articles/${id}/`));
  return new Set([...pictures.keys()].filter((id) => (!named || named.has(id)) && isChanged(id)));
}

/** All articles, including those whose source cannot be parsed, so that a check can report why. */
function articleFolders({ pictures }: Content): { kb: number }[] {
  return [...pictures.keys()].map((kb) => ({ kb }));
}
