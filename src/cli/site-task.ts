import type { Diagnostic } from '#article/diagnostic.ts';
import { checkSite, inspectArticle } from '#lint/check-site.ts';
import { readContent, type Content } from '#content-layer/read-content.ts';
import { recordedIds } from '#content-layer/recorded-ids.ts';
import type { Task, Values } from './task.ts';
import { contentFolder } from './content-folder.ts';
import { KbError } from './kb-error.ts';
import { readIds, readLang } from './select.ts';
import type { Shell } from './shell.ts';
import { unreadFiles } from './unread-files.ts';

/** The check of the articles of this site: all of them, or those that are named. */
export function siteTask(values: Values, positionals: readonly string[], shell: Shell): Task {
  const root = contentFolder(values['content'], shell);
  const today = String(values['today'] ?? shell.today);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new KbError(`Unexpected \`${today}\` in \`--today\``, 'Write a day such as 2026-11-23.');
  }
  let files = 0;
  const find = () => {
    const content = readContent(root, shell.cwd, { recordedIds });
    const ids = positionals.length > 0 ? readIds(positionals, articleFolders(content)) : undefined;
    const lang =
      values['lang'] === undefined ? undefined : readLang(String(values['lang']), content.site.languages);
    const langs = lang && new Set([lang]);
    const isMeant = ({ path, lang: of }: Diagnostic) =>
      (!ids || [...ids].some((id) => path.includes(`/articles/${id}/`))) &&
      (!lang || of === undefined || of === lang);
    files = content.articles.reduce(
      (sum, { kb, translations }) => sum + (!ids || ids.has(kb) ? 1 + translations.length : 0),
      unreadFiles(content).filter(isMeant).length,
    );
    let checked = 0;
    const inspectNext: typeof inspectArticle = (article, settings) => {
      if (++checked % 20 === 0) shell.progress(`${checked} of ${content.articles.length} articles`);
      return inspectArticle(article, settings);
    };
    const known = content.diagnostics.filter(isMeant);
    return checkSite({ ...content, diagnostics: known }, today, { ids, langs }, inspectNext);
  };
  return {
    kind: 'site',
    find,
    files: () => files,
    folders: [root],
    articles: () => readContent(root, shell.cwd).articles,
  };
}

/** Every article there is, also one whose source cannot be read: to check it is to be told why. */
function articleFolders({ pictures }: Content): { kb: number }[] {
  return [...pictures.keys()].map((kb) => ({ kb }));
}
