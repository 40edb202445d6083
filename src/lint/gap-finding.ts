import { startOfFile, type Range } from '#article/diagnostic.ts';
import type { Gap } from './align/gaps.ts';
import type { LintDocument, Unit } from './document.ts';
import { excerpt, unitName } from './excerpt.ts';
import type { Pair } from './pair.ts';
import { packOf } from './packs/registry.ts';
import type { Finding } from './rule.ts';

/** The finding for units that one side lacks, or has in another place. */
export function findingOfGap(pair: Pair, gap: Gap): Finding {
  const { source, target } = pair;
  const from = packOf(source.lang).name;
  const to = packOf(target.lang).name;
  const sourceUnit = source.units[gap.source[0] ?? -1];
  const targetUnit = target.units[gap.target[0] ?? -1];
  const here = targetUnit?.range ?? placeBefore(target, gap.targetAt, sourceUnit);
  const there = sourceUnit?.range ?? placeBefore(source, gap.sourceAt, targetUnit);
  const lost = sourceUnit ? describeRun(source, gap.source) : '';
  const added = targetUnit ? describeRun(target, gap.target) : '';
  switch (gap.kind) {
    case 'missing':
      return {
        range: here,
        message: `Missing ${lost}, which the ${from} has here`,
        hint: `${isProse(sourceUnit) ? `Translate it into ${to}` : `Add it to the ${to}`}, or remove it from the ${from}.`,
        twin: { range: there, message: `stands here in ${from}` },
      };
    case 'extra':
      return {
        range: here,
        message: `Unexpected ${added}, which the ${from} does not have`,
        hint: `Remove it from the ${to}, or add it to the ${from}.`,
        twin: { range: there, message: `would stand here in ${from}` },
      };
    case 'moved':
      return {
        range: here,
        message: `${capital(added)} stands in another place than in ${from}`,
        hint: `Move it, so that both languages have the same order.`,
        twin: { range: there, message: `stands here in ${from}` },
      };
    case 'replaced':
      return {
        range: here,
        message: `Unexpected ${added}, expected ${lost} as in ${from}`,
        hint: `Give the ${to} the same parts as the ${from}.`,
        twin: { range: there, message: `stands here in ${from}` },
      };
  }
}

function describeRun(document: LintDocument, run: readonly number[]): string {
  const units = run.map((index) => document.units[index]!);
  const first = units[0]!;
  const name = unitName(first);
  if (first.kind === 'heading' || units.length === 1) return `${name}${excerpt(first)}`;
  const alike = units.every((unit) => unitName(unit) === name);
  if (alike) return `${units.length} ${name}s, the first${excerpt(first)}`;
  const rest = units.length - 1;
  return `${name}${excerpt(first)} and ${rest} more ${rest === 1 ? 'part' : 'parts'}`;
}

/** Whether it is words that are missing: code, pictures and components are not translated but copied. */
function isProse(unit: Unit | undefined): boolean {
  return unit === undefined || !['code', 'picture', 'component', 'expression'].includes(unit.kind);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Where something would stand that belongs before unit `index`: between it and the unit above. */
function placeBefore(document: LintDocument, index: number, lost: Unit | undefined): Range {
  const [before, next] = [document.units[index - 1], document.units[index]];
  if (!before || (before.kind === 'field' && lost?.kind !== 'field')) return next?.range ?? startOfFile;
  const { end } = before.range;
  const line =
    next && lost?.kind !== 'field'
      ? Math.floor((end.line + Math.max(end.line, next.range.start.line)) / 2)
      : end.line;
  const place = line === end.line ? end : { line, column: 1 };
  return { start: place, end: place };
}
