import { languageScore, wordCount } from '../compare/language-score.ts';
import { atomMark, type Unit } from '../document.ts';
import { excerpt, unitName } from '../excerpt.ts';
import type { Pair } from '../pair.ts';
import { packOf } from '../packs/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'untranslated',
  summary: 'No passage of a translation is still in the language of the source.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = packOf(pair.source.lang).name;
    const to = packOf(pair.target.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (!isUntranslated(pair, source, target)) continue;
      report({
        range: target.range,
        message: `Unexpected ${unitName(target)}${excerpt(target)} in ${from}, expected ${to}`,
        hint: `Translate it into ${to}.`,
        twin: { range: source.range, message: `the text in ${from}` },
      });
    }
  },
});

/** Judged by the words every sentence needs, not by being identical: names and commands are the same everywhere. */
function isUntranslated(pair: Pair, source: Unit, target: Unit): boolean {
  const text = plain(target);
  const words = wordCount(text);
  if (words < 3) return false;
  const own = languageScore(text, pair.target.lang, pair.source.lang);
  const foreign = languageScore(text, pair.source.lang, pair.target.lang);
  if (words >= 5 && foreign >= 2 && foreign > 1.5 * own) return true;
  if (own > 0 || text !== plain(source)) return false;
  return (words >= 4 && foreign >= 2) || (text.match(smallWordRe)?.length ?? 0) >= 5;
}

/** Words that are no names. */
const smallWordRe = /(?<![\p{L}\p{N}_.@/-])\p{Ll}{3,}(?![\p{L}\p{N}_@/]|\.\p{L})/gu;

function plain(unit: Unit): string {
  return unit.text
    .replaceAll(atomMark, ' ')
    .replace(/\{[^{}]*\}|<[^<>]*>|["“«][^"”»]*["”»]/g, ' ')
    .trim();
}
