import { join, relative, resolve } from 'node:path';
import type { Article, Translation } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { createContexts } from '#article/render-context.ts';
import { fileOfAddress, withBase } from '#i18n/urls/base.ts';
import { revisionPath } from '#i18n/urls/pages.ts';
import { articleDataOf } from '#replies/article-data.ts';
import { revisionPage } from '#replies/revision-page.ts';
import { isPublic } from '#content-layer/public-content.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { pastVersions } from '../past-versions.ts';
import { readDay } from '../read-day.ts';
import { readIds } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

/** `kb revision`: writes pages with the text of an article on a day, from the git history. */
export function revision(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('revision', args, { content: { type: 'string' } });
  const [id, given] = positionals;
  if (id === undefined || given === undefined || positionals.length > 2)
    throw new KbError(
      'Expected the number of an article and a day',
      'For example: kb revision 1133 2026-11-23',
    );
  const day = readDay(given, shell, '');
  const { root, content } = loadValidContent(values['content'], shell);
  const [kb] = readIds([id], content.articles);
  const now = content.articles.find((each) => each.kb === kb)!;
  if (!isPublic(now))
    throw new KbError(
      `KB${kb} is for agents only, and these pages are for everybody`,
      'Read its earlier text with `git log -p`.',
    );
  const article = articleOn(now, day, shell.cwd);
  if (!article || !isPublic(article))
    throw new KbError(
      `KB${kb} has no text of ${day} in the history of this repository`,
      'Give the day of a link, `?r=` in its address. A shallow clone knows less: `git fetch --unshallow`.',
    );
  const contextOf = createContexts(article, content);
  const lines = [article.source, ...article.translations].map(({ lang }) => {
    const data = articleDataOf(article, lang, content, contextOf);
    const path = revisionPath(lang, now.kb, day);
    const file = join(root, 'public', fileOfAddress(path));
    writeAtomically(resolve(shell.cwd, file), revisionPage(data, day));
    return `${relative(shell.cwd, file)}  ${withBase(content.site.base, path)}\n`;
  });
  return { output: lines.join(''), exitCode: 0 };
}

/** The version of an article on a day. Undefined if its source is newer or not in the git history. */
function articleOn({ kb, source, translations }: Article, day: string, cwd: string): Article | undefined {
  const own = textOn(source, day, cwd);
  const fileOf = ({ lang, path, open }: Translation) => ({
    folder: String(kb),
    lang,
    path,
    passages: open().passages,
  });
  const parsed = own === undefined ? undefined : parseSource({ ...fileOf(source), text: own });
  if (!parsed?.translation) return undefined;
  const others = translations.flatMap((each) => {
    const text = textOn(each, day, cwd);
    return (text === undefined ? undefined : parseTranslation({ ...fileOf(each), text }).translation) ?? [];
  });
  return { kb, source: parsed.translation, translations: others };
}

/** The newest version of a file whose `revised` is not after a day. */
function textOn({ path }: Translation, day: string, cwd: string): string | undefined {
  for (const text of pastVersions(path, cwd)) {
    const revised = /^revised: *['"]?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1];
    if (revised !== undefined && revised <= day) return text;
  }
  return undefined;
}
