import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { topId, type Article } from '#article/model.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import { idsOf, lockLine, type LockedId } from './ids-lock.ts';

/** What there is now, to be held against what was once published. */
export interface Present {
  articles: readonly Article[];
  /** Articles that exist but could not be parsed; nothing can be said about their sections. */
  unparsedIds: ReadonlySet<number>;
  externalIds: ReadonlySet<number>;
  retired: readonly RetiredArticle[];
}

interface Files {
  lock: string;
  retired: string;
}

const run = 'npm run kb --';

/** Reports every published id that would lead nowhere, or to something else than it used to. */
export function checkIds(locked: readonly LockedId[], present: Present, files: Files): Diagnostic[] {
  const retired = new Map(present.retired.map((entry) => [entry.kb, entry]));
  const articles = new Map(present.articles.map((article) => [article.kb, article]));
  return [
    ...locked.flatMap((id) => checkLocked(id, articles, retired, present.unparsedIds, files.lock)),
    ...checkUnlocked(locked, present.articles),
  ];
}

type Articles = ReadonlyMap<number, Article>;

function checkLocked(
  id: LockedId,
  articles: Articles,
  retired: ReadonlyMap<number, RetiredArticle>,
  unparsedIds: ReadonlySet<number>,
  path: string,
): Diagnostic[] {
  const { kb, section, alias, line } = id;
  if (retired.has(kb) || unparsedIds.has(kb)) return [];
  const written = lockLine(id);
  const range: Range = { start: { line, column: 1 }, end: { line, column: written.length + 1 } };
  const gone = (what: string, hint: string): Diagnostic[] => [
    {
      ruleId: 'ids-lock',
      severity: 'error',
      path,
      range,
      message: `Missing ${what}, expected every published id to stay`,
      hint,
    },
  ];
  const article = articles.get(kb);
  if (!article) {
    if (section !== undefined || alias !== undefined) return [];
    return gone(
      `article \`${kb}\``,
      `Links lead to it. Put its folder back and run \`${run} retire ${kb} --because "…" [--by ID]\`.`,
    );
  }
  const { sections, frontmatter } = article.source;
  if (section !== undefined) {
    if (sections.some(({ id: own }) => own === section) || section in frontmatter.sectionAliases) return [];
    return gone(
      `section \`${section}\` of KB${kb}`,
      `Links lead to it. Put the id back and run \`${run} rename-section ${kb} ${section} NEW-ID\`, or NEW-ID \`${topId}\` for a section that is gone.`,
    );
  }
  if (alias === undefined || frontmatter.aliases.includes(alias)) return [];
  const owner = [...articles.values()].find(({ source }) => source.frontmatter.aliases.includes(alias));
  if (!owner) return gone(`alias \`${alias}\` of KB${kb}`, `Add it to the \`aliases\` of KB${kb} again.`);
  return gone(
    `alias \`${alias}\` of KB${kb}`,
    `It now stands in KB${owner.kb}, and links made for KB${kb} would lead there. Move it back.`,
  );
}

/** New ids are no fault, but until they are recorded nothing protects them. */
function checkUnlocked(locked: readonly LockedId[], articles: readonly Article[]): Diagnostic[] {
  const known = new Set(locked.map(lockLine));
  return articles.flatMap((article): Diagnostic[] => {
    const fresh = idsOf([article]).filter((id) => !known.has(lockLine(id)));
    if (fresh.length === 0) return [];
    const { source } = article;
    return [
      {
        ruleId: 'ids-lock',
        severity: 'warning',
        path: source.path,
        lang: source.lang,
        range: source.fieldRange('kb'),
        message: `Unexpected ${fresh.length === 1 ? 'id' : `${fresh.length} ids`} missing from \`ids.lock\`: ${shown(fresh)}`,
        hint: `Run \`${run} publish\` before the site goes out.`,
      },
    ];
  });
}

function shown(ids: Omit<LockedId, 'line'>[]): string {
  const first = ids.slice(0, 3).map((id) => `\`${lockLine(id)}\``);
  return ids.length > 3 ? `${first.join(', ')} …` : first.join(', ');
}
