import { startOfFile, type Range } from '#article/diagnostic.ts';
import type { AlignmentDiff } from './align/alignment-diff.ts';
import { atomMark, type LintDocument, type Unit } from './document.ts';
import { excerpt, unitName } from './excerpt.ts';
import type { Pair } from './pair.ts';
import { localeDataOf } from './locales/registry.ts';
import { rangeInUnit } from './read/place.ts';
import type { Finding } from './rule.ts';

/** Returns the finding for units that only one side has, or that are in a different place. */
export function findingOfDiff(pair: Pair, gap: AlignmentDiff): Finding {
  const { source, target } = pair;
  const from = localeDataOf(source.lang).name;
  const to = localeDataOf(target.lang).name;
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
        related: { range: there, message: `stands here in ${from}` },
      };
    case 'extra':
      return {
        range: here,
        message: `Unexpected ${added}, which the ${from} does not have`,
        hint: `Remove it from the ${to}, or add it to the ${from}.`,
        related: { range: there, message: `would stand here in ${from}` },
      };
    case 'moved':
      return {
        range: here,
        message: `${capital(added)} stands in another place than in ${from}`,
        hint: `Move it, so that both languages have the same order.`,
        related: { range: there, message: `stands here in ${from}` },
      };
    case 'joined':
      return joinedFinding(pair, gap, from);
    case 'split':
      return splitFinding(pair, gap, from);
    case 'replaced':
      if (sourceUnit && targetUnit && isProse(sourceUnit) && sourceUnit.kind === targetUnit.kind)
        return {
          range: here,
          message: `${capital(added)} does not correspond to the ${from}${excerpt(sourceUnit)}`,
          hint: `Translate what the ${from} says here, or give both languages the same order.`,
          related: { range: there, message: `stands here in ${from}` },
        };
      return {
        range: here,
        message: `Unexpected ${added}, expected ${lost} as in ${from}`,
        hint: `Give the ${to} the same parts as the ${from}.`,
        related: { range: there, message: `stands here in ${from}` },
      };
  }
}

/** Returns the finding for a source unit that the target merges with another unit. */
function joinedFinding({ source, target }: Pair, gap: AlignmentDiff, from: string): Finding {
  const [lost, whole] = [source.units[gap.second!]!, target.units[gap.within!]!];
  const at = secondStart(whole, lost);
  const name = unitName(lost);
  const shown = excerpt(
    at === undefined ? lost : { ...whole, text: whole.text.slice(at), atoms: atomsFrom(whole, at) },
  );
  return {
    ...(lost.kind === 'item' ? {} : { severity: 'warning' as const }),
    range: at === undefined ? whole.range : rangeInUnit(target, whole, at, at + 1),
    message:
      lost.kind === 'item'
        ? `${capital(name)}${shown} is none here: it runs on in the text above`
        : `Two paragraphs are one here, the second${shown}`,
    hint:
      lost.kind === 'item'
        ? 'Begin the line with the mark of the list.'
        : `Put a blank line between them, as in ${from}.`,
    related: { range: lost.range, message: `stands by itself in ${from}` },
  };
}

/** Returns the finding for a target unit that is part of another unit in the source. */
function splitFinding({ source, target }: Pair, gap: AlignmentDiff, from: string): Finding {
  const [added, whole] = [target.units[gap.second!]!, source.units[gap.within!]!];
  return {
    ...(added.kind === 'item' ? {} : { severity: 'warning' as const }),
    range: added.range,
    message: `One ${unitName(whole)} is two here, the second${excerpt(added)}`,
    hint: `Make them one, as in ${from}.`,
    related: { range: whole.range, message: `one ${unitName(whole)} in ${from}` },
  };
}

/** Returns the offset of the second of two merged units, or undefined if it does not begin a line. */
function secondStart({ text }: Unit, lost: Unit): number | undefined {
  const starts = [...text.matchAll(/\n(?=[^\n])/g)].map(({ index }) => index + 1);
  const expectedStart = text.length - lost.text.length;
  const distance = (at: number) => Math.abs(at - expectedStart);
  return starts.length === 0
    ? undefined
    : starts.reduce((best, at) => (distance(at) < distance(best) ? at : best));
}

/** Returns the atoms of a text from an offset on. */
function atomsFrom({ text, atoms }: Unit, at: number): Unit['atoms'] {
  const before = text.slice(0, at).split(atomMark).length - 1;
  const inText = atoms.filter(({ kind }) => kind !== 'link' && kind !== 'kbd');
  return inText.slice(before);
}

function describeRun(document: LintDocument, run: readonly number[]): string {
  const units = run.map((index) => document.units[index]!);
  const first = units[0]!;
  const name = unitName(first);
  if (first.kind === 'heading' || units.length === 1) return `${name}${excerpt(first)}`;
  const alike = units.every((unit) => unitName(unit) === name);
  if (alike) {
    const shown = excerpt(first);
    return unitName(first, units.length) + (shown && `, the first${shown}`);
  }
  const rest = units.length - 1;
  return `${name}${excerpt(first)} and ${rest} more ${rest === 1 ? 'part' : 'parts'}`;
}

/** Tells whether a unit is translated. Code, pictures and components are copied. */
function isProse(unit: Unit | undefined): boolean {
  return unit === undefined || !['code', 'picture', 'component', 'expression'].includes(unit.kind);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Returns the position of missing units that belong before unit `index`: between that unit and the one above. */
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
