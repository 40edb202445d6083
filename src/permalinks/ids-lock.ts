import type { Article } from '#article/model.ts';

/** One line of `ids.lock`. It records an article or, if another field is set, a section, a step or row, or an alias. */
export interface LockedId {
  kb: number;
  section?: string | undefined;
  step?: string | undefined;
  alias?: string | undefined;
  /** The line number in the file. */
  line: number;
}

const head = `# Every id ever published: an article (\`1133\`), a section of it (\`1133#login-attempt-loop\`), a step or a row
# (\`1133/b3\`), another id that leads to it (\`1133@login-problems\`). Whoever has a link has one of these, so nothing is ever
# taken out: the build and \`npm run kb -- check\` fail when one of them would lead nowhere. \`npm run kb -- publish\` adds
# what is new.
`;

const lineRe = /^([1-9]\d*)(?:#([a-z][a-z0-9-]*)|\/([a-z]\d{1,3})|@([a-z][a-z0-9-]*))?$/;

/** A line of `ids.lock` that has none of the four valid forms. */
export interface BadLine {
  line: number;
  content: string;
}

/** Parses `ids.lock`. Skips empty lines and `#` comments. */
export function parseIdsLock(text: string): { ids: LockedId[]; badLines: BadLine[] } {
  const ids: LockedId[] = [];
  const badLines: BadLine[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const line = index + 1;
    const [, kb, section, step, alias] = lineRe.exec(content) ?? [];
    if (kb !== undefined) ids.push({ kb: Number(kb), section, step, alias, line });
    else badLines.push({ line, content });
  }
  return { ids, badLines };
}

/** The ids that are permanent once these articles are published. */
export function idsOf(articles: readonly Article[]): Omit<LockedId, 'line'>[] {
  return articles.flatMap(({ kb, source }) => [
    { kb },
    ...source.outline.map(({ id }) => ({ kb, section: id })),
    ...Object.keys(source.frontmatter.sectionAliases).map((section) => ({ kb, section })),
    ...[...source.stepIds, ...source.itemIds].map((step) => ({ kb, step })),
    ...Object.keys(source.frontmatter.stepAliases).map((step) => ({ kb, step })),
    ...source.frontmatter.aliases.map((alias) => ({ kb, alias })),
  ]);
}

/** Formats `ids.lock`: sorted by number, then the article, its sections, its steps and its aliases. Each id appears once. */
export function formatIdsLock(ids: readonly Omit<LockedId, 'line'>[]): string {
  const lines = new Map(ids.map((id) => [lockLine(id), id]));
  const sorted = [...lines].sort(([a, { kb: x }], [b, { kb: y }]) => x - y || (a < b ? -1 : 1));
  return `${head}\n${sorted.map(([line]) => `${line}\n`).join('')}`;
}

/** @example lockLine({ kb: 1133, section: 'activate-device' }) // '1133#activate-device' */
export function lockLine({ kb, section, step, alias }: Omit<LockedId, 'line'>): string {
  const part = (sign: string, id: string | undefined) => (id === undefined ? '' : sign + id);
  return `${kb}${part('#', section)}${part('/', step)}${part('@', alias)}`;
}

/**
 * Whether a folder has the content of another site than the one whose ids were recorded: it has sections, and none of them is
 * recorded. Nobody replaces every section by mistake.
 *
 * @param there the lines of the current ids
 */
export function holdsOtherContent(
  recorded: readonly LockedId[],
  there: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): boolean {
  const sections = recorded.filter(({ section }) => section !== undefined);
  const hasOwn = [...there.keys()].some((line) => line.includes('#'));
  return hasOwn && sections.length > 0 && !sections.some((id) => there.has(lockLine(id)));
}
