import type { Range } from '#article/diagnostic.ts';
import { offsetAt, pointAt } from '#article/positions.ts';
import type { LintDocument, Unit, UnitKind } from '../document.ts';
import { lexiconOf } from '../locales/lexicon.ts';
import { rangeInUnit } from '../read/place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { placeholderSectionId } from '../skeleton.ts';

export default defineRule({
  id: 'unfinished',
  summary: 'Nothing is left to be filled in: no `TODO` of a new article or of an author stays.',
  severity: 'error',
  scope: 'document',
  check(document, report) {
    for (const unit of document.units) {
      const inText = todoIn(unit.text, unit.kind, document.lang);
      if (inText) report(finding(inText.text, placeOf(document, unit, inText.text, inText.at)));
      for (const { kind, label = '', range } of unit.atoms) {
        const inLabel = kind === 'picture' && todoIn(label, 'field', document.lang);
        if (inLabel) report(finding(inLabel.text, findIn(document, range, inLabel.text)));
      }
      if (unit.kind === 'heading' && unit.name === placeholderSectionId) report(placeholderId(unit));
    }
  },
});

const bracketedRe = /\[TODO(?![\p{L}\p{N}_])[^\]]{0,200}\]/u;
const wordRe = /(?<![\p{L}\p{N}_-])TODO(?![\p{L}\p{N}_-])/u;
const labelRe = /^\s*TODO(?=\s*:)/;
const aloneRe = /^\s*TODO[.\s]*$/;

/**
 * Returns the marks of unfinished text. In languages in which `todo` is a word, such as Spanish, capitals may be
 * emphasis. There `TODO` is a mark only in brackets, before a colon at the beginning, or as a whole paragraph, field
 * or alternative text.
 */
function todoIn(text: string, kind: UnitKind, lang: string): { text: string; at: number } | undefined {
  if (!text.includes('TODO')) return undefined;
  const isWhole = kind === 'paragraph' || kind === 'field';
  const found =
    bracketedRe.exec(text) ??
    (lexiconOf(lang).functionWords.has('todo')
      ? (labelRe.exec(text) ?? (isWhole ? aloneRe.exec(text) : null))
      : wordRe.exec(text));
  if (!found) return undefined;
  const mark = found[0].startsWith('[') ? found[0] : 'TODO';
  return { text: mark, at: found.index + found[0].indexOf(mark) };
}

function placeOf(document: LintDocument, unit: Unit, mark: string, at: number): Range {
  return unit.segments.length > 0
    ? rangeInUnit(document, unit, at, at + mark.length)
    : findIn(document, unit.range, mark);
}

/** Returns the range of a mark in the source of an attribute, because the text of an attribute has no positions. */
function findIn({ text, lineStarts }: LintDocument, range: Range, mark: string): Range {
  const before = text.slice(0, offsetAt(lineStarts, range.end));
  const at = before.indexOf(mark, offsetAt(lineStarts, range.start));
  if (at < 0) return range;
  return { start: pointAt(lineStarts, at), end: pointAt(lineStarts, at + mark.length) };
}

function finding(mark: string, range: Range): Finding {
  return {
    range,
    message: `Unexpected \`${mark}\`, expected the text that is to stand there`,
    hint: 'Write it, or remove the mark.',
    actual: mark,
  };
}

function placeholderId({ idRange, range }: Unit): Finding {
  return {
    range: idRange ?? range,
    message: `Unexpected id \`${placeholderSectionId}\`, expected one that says what the section is about`,
    hint: 'Give the section its id: it cannot change once it is published.',
    actual: placeholderSectionId,
  };
}
