import type { Range } from '#article/diagnostic.ts';
import { topId, type Article } from '#article/model.ts';
import { isItemId, stepCode } from '#i18n/urls/pages.ts';
import { idsOf, lockLine, type LockedId } from '#permalinks/ids-lock.ts';
import type { ContentReport } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';

const run = 'npm run kb --';

/** Reports every published id that would lead nowhere, or to a different target than before. */
export function checkPublishedIds(
  { articles, unparsedIds, misreadIds, lock, retired }: SiteContent,
  report: ContentReport,
): void {
  if (!lock?.exists) return;
  const byKb = new Map(articles.map((article) => [article.kb, article]));
  const retiredIds = (retired?.entries ?? []).map(({ kb }) => kb);
  const exempt = new Set([...unparsedIds, ...misreadIds, ...retiredIds]);
  const faulty = new Set<number>();
  for (const id of lock.ids) {
    const { kb, line } = id;
    if (exempt.has(kb)) continue;
    const article = byKb.get(kb);
    const gone = article ? missingIn(article, id, byKb) : missingArticle(id);
    if (!gone) continue;
    faulty.add(kb);
    const range: Range = { start: { line, column: 1 }, end: { line, column: lockLine(id).length + 1 } };
    report(lock, {
      range,
      message: `Missing ${gone.what}, expected every published id to stay`,
      hint: gone.hint,
    });
  }
  // A new id that replaces another is one defect.
  const sound = articles.filter(({ kb }) => !faulty.has(kb) && !misreadIds.has(kb));
  checkUnlocked(lock.ids, sound, report);
}

type Articles = ReadonlyMap<number, Article>;

interface MissingId {
  what: string;
  hint: string;
}

/** Describes a missing article, once, at its own line of `ids.lock`. */
function missingArticle(id: LockedId): MissingId | undefined {
  const { kb } = id;
  if (lockLine(id) !== String(kb)) return undefined;
  return {
    what: `article \`${kb}\``,
    hint: `Links lead to it. Put its folder back and run \`${run} retire ${kb} --because "…" [--by ID]\`.`,
  };
}

function missingIn({ kb, source }: Article, id: LockedId, articles: Articles): MissingId | undefined {
  const { section, step, alias } = id;
  const { sectionAliases, stepAliases, aliases } = source.frontmatter;
  if (section !== undefined) {
    if (section in sectionAliases || source.outline.some(({ id: own }) => own === section)) return undefined;
    return {
      what: `section \`${section}\` of KB${kb}`,
      hint: `Links lead to it. Put the id back and run \`${run} rename-section ${kb} ${section} NEW-ID\`, or NEW-ID \`${topId}\` for a section that is gone.`,
    };
  }
  if (step !== undefined) {
    if (step in stepAliases || source.stepIds.includes(step) || source.itemIds.includes(step))
      return undefined;
    return {
      what: `${nameOf(step)} of ${isItemId(step) ? '' : 'the path of '}KB${kb}`,
      hint: `Tickets name it as ${stepCode(kb, step)}. Put it back, or write \`stepAliases: { ${step}: STEP }\` into ${source.path} and run \`${run} publish\`: STEP is what takes its place, \`${topId}\` the article.`,
    };
  }
  if (alias === undefined || aliases.includes(alias)) return undefined;
  const owner = [...articles.values()].find((other) => other.source.frontmatter.aliases.includes(alias));
  return {
    what: `alias \`${alias}\` of KB${kb}`,
    hint: owner
      ? `It now stands in KB${owner.kb}, and links made for KB${kb} would lead there. Move it back.`
      : `Add it to the \`aliases\` of KB${kb} again.`,
  };
}

function nameOf(step: string): string {
  return `${isItemId(step) && step.startsWith('r') ? 'row' : 'step'} \`${step}\``;
}

/** Reports new ids as warnings: nothing protects them until they are recorded. */
function checkUnlocked(
  locked: readonly LockedId[],
  articles: readonly Article[],
  report: ContentReport,
): void {
  const known = new Set(locked.map(lockLine));
  for (const article of articles) {
    const fresh = idsOf([article]).filter((id) => !known.has(lockLine(id)));
    if (fresh.length === 0) continue;
    report(article.source, {
      severity: 'warning',
      range: article.source.open().fieldRange('kb'),
      message: `Unexpected ${fresh.length === 1 ? 'id' : `${fresh.length} ids`} missing from \`ids.lock\`: ${shown(fresh)}`,
      hint: `Run \`${run} publish\` before the site goes out.`,
    });
  }
}

function shown(ids: Omit<LockedId, 'line'>[]): string {
  const first = ids.slice(0, 3).map((id) => `\`${lockLine(id)}\``);
  return ids.length > 3 ? `${first.join(', ')} …` : first.join(', ');
}
