import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kinds } from '#schema/article.ts';
import { articleSkeleton, placeholderSectionId, translationSkeleton } from '#lint/skeleton.ts';
import { readContent } from '#content-layer/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { shownPath } from '../read-file.ts';
import { readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { assertReadable } from '../unreadable-files.ts';
import { writeAtomically } from '../write-file.ts';

const options = {
  lang: { type: 'string' },
  title: { type: 'string' },
  kind: { type: 'string' },
  content: { type: 'string' },
} as const;

/** `kb new`: writes the file of a new article or translation with placeholders. */
export function create(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('new', args, options);
  const root = contentFolder(values['content'], shell);
  const content = readContent(root, shell.cwd);
  const { articles, external, retired, unparsedIds, site } = content;
  const isTranslation = values['lang'] !== undefined && values['lang'] !== site.languages[0];
  const taken = [...[...articles, ...external, ...retired].map(({ kb: number }) => number), ...unparsedIds];
  const kb = positionals.length === 0 && !isTranslation ? nextFree(taken) : readNumber(positionals);
  const article = articles.find((each) => each.kb === kb);
  const elsewhere = external.find((each) => each.kb === kb);
  if (elsewhere)
    throw new KbError(
      `KB${kb} exists elsewhere: ${elsewhere.url}`,
      'Choose another number, or remove it from external.yaml.',
    );
  const lang =
    values['lang'] === undefined ? site.languages[0]! : readLang(String(values['lang']), site.languages);
  const isSource = !article || article.source.lang === lang;
  if (isSource && article)
    throw new KbError(
      `KB${kb} exists: ${article.source.path}`,
      `For a translation add --lang, for example: kb new ${kb} --lang es`,
    );
  if (!article) assertReadable(content, String(kb));
  if (!article && lang !== site.languages[0]) {
    throw new KbError(`There is no article KB${kb} to translate`, `Write the source first: kb new ${kb}`);
  }
  if (article?.source.outline.some(({ id }) => id === placeholderSectionId)) {
    throw new KbError(
      `KB${kb} is not written yet: its section is still called \`${placeholderSectionId}\``,
      'Write the source first: a translation takes its headings and ids over.',
    );
  }
  const file = join(root, 'articles', String(kb), `${lang}.mdx`);
  if (existsSync(resolve(shell.cwd, file)))
    throw new KbError(`The file \`${shownPath(file, shell.cwd)}\` exists`, 'Nothing was written.');
  const kind = oneOf('kind', String(values['kind'] ?? 'how-to'), kinds);
  const text = article
    ? translationSkeleton(article.source, shell.today)
    : articleSkeleton({
        kb,
        title: values['title'] === undefined ? undefined : String(values['title']),
        kind,
        today: shell.today,
      });
  writeAtomically(resolve(shell.cwd, file), text);
  return {
    output: `${shownPath(file, shell.cwd)}\nFill in what says TODO, then run \`npm run kb -- check ${kb}\`.\n`,
    exitCode: 0,
  };
}

/** One above the highest number ever used, because a number is never used twice. */
function nextFree(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}

function readNumber([given, ...more]: readonly string[]): number {
  const kb = Number(/^(?:KB)?([1-9]\d*)$/i.exec(given ?? '')?.[1]);
  if (more.length === 0 && Number.isSafeInteger(kb)) return kb;
  throw new KbError(
    given === undefined
      ? 'Expected the number of the article'
      : `Unexpected \`${[given, ...more].join(' ')}\`, expected one number`,
    'For example: kb new 9004, or kb new 9004 --lang es',
  );
}
