import { parseSource } from '#article/parse.ts';
import { topId, type Article, type Translation } from '#article/model.ts';
import { textIn } from '#article/positions.ts';
import { lineDiff } from '#lint/line-diff.ts';
import { readContent } from '#content-layer/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { pastVersions } from '../past-versions.ts';
import { readIds, readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { assertReadable } from '../unreadable-files.ts';

/** `kb diff`: shows what changed in the source since a translation was made, section by section. */
export function diff(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('diff', args, { content: { type: 'string' } });
  const [id, tag] = positionals;
  if (id === undefined || tag === undefined || positionals.length > 2) {
    throw new KbError('Expected the number of an article and a language', 'For example: kb diff 1133 es');
  }
  const content = readContent(contentFolder(values['content'], shell), shell.cwd);
  assertReadable(content, id);
  const [kb] = readIds([id], content.articles);
  const lang = readLang(tag, content.site.languages);
  const article = content.articles.find((each) => each.kb === kb)!;
  if (article.source.lang === lang)
    throw new KbError(`KB${kb} is written in \`${lang}\``, 'Give the language of a translation.');
  const translation = article.translations.find((each) => each.lang === lang);
  if (!translation)
    throw new KbError(
      `KB${kb} is not translated into \`${lang}\``,
      `kb new ${kb} --lang ${lang} begins a translation.`,
    );
  const behind = staleSections(article, translation.fingerprints);
  if (behind.length === 0) return { output: `KB${kb} ${lang} is up to date.\n`, exitCode: 0 };
  const output = behind
    .map(([section, stamp]) => describe(article, section, stamp, translation, shell))
    .join('\n');
  return { output, exitCode: 1 };
}

type Stale = [section: string, stamp: string | undefined];

function staleSections({ source }: Article, stamps: Readonly<Record<string, string>>): Stale[] {
  return Object.entries(source.fingerprints)
    .filter(([id, now]) => stamps[id] !== now)
    .map(([id]) => [id, stamps[id]]);
}

function describe(
  article: Article,
  section: string,
  stamp: string | undefined,
  translation: Translation,
  shell: Shell,
): string {
  const { source } = article;
  const line = (file: Translation) => file.sections.find(({ id }) => id === section)?.range.start.line ?? 1;
  const head = `${shell.paint('bold', section)}  ${source.path}:${line(source)}  ${translation.path}:${line(translation)}`;
  if (!translation.sections.some(({ id }) => id === section) && section !== topId)
    return `${head}\n  not translated\n`;
  if (stamp === undefined) return `${head}\n  never stamped: compare it with the source\n`;
  const before = findVersion(article, section, stamp, shell.cwd);
  if (before === undefined)
    return `${head}\n  changed; the text it was made from is not in the history of this repository\n`;
  const lines = lineDiff(before, textOf(source, section)).filter(({ text }) => text !== '');
  const colours = { '-': 'red', '+': 'cyan', ' ': 'dim' } as const;
  return `${[head, ...lines.map(({ mark, text }) => shell.paint(colours[mark], `  ${mark} ${text}`))].join('\n')}\n`;
}

/** The text of a section in the newest commit in which it has the fingerprint that a translation records. */
function findVersion(
  { kb, source }: Article,
  section: string,
  stamp: string,
  cwd: string,
): string | undefined {
  for (const text of pastVersions(source.path, cwd)) {
    const { translation } = parseSource({
      folder: String(kb),
      lang: source.lang,
      path: source.path,
      text,
      passages: source.open().passages,
    });
    if (translation && translation.fingerprints[section] === stamp) return textOf(translation, section);
  }
  return undefined;
}

function textOf({ frontmatter, sections, open }: Translation, section: string): string {
  if (section === topId) return `${frontmatter.title}\n${frontmatter.summary}`;
  const found = sections.find(({ id }) => id === section);
  return found ? textIn(open().text, found.range) : '';
}
