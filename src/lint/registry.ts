import type { Rule } from './rule.ts';
import alternativeText from './rules/alternative-text.ts';
import codeBlocks from './rules/code-blocks.ts';
import components from './rules/components.ts';
import doNotTranslate from './rules/do-not-translate.ts';
import emptySections from './rules/empty-sections.ts';
import fields from './rules/fields.ts';
import figures from './rules/figures.ts';
import glossary from './rules/glossary.ts';
import headingOrder from './rules/heading-order.ts';
import ids from './rules/ids.ts';
import inlineCode from './rules/inline-code.ts';
import keys from './rules/keys.ts';
import linkParity from './rules/link-parity.ts';
import messages from './rules/messages.ts';
import numberFormat from './rules/number-format.ts';
import openingMarks from './rules/opening-marks.ts';
import paragraphs from './rules/paragraphs.ts';
import pictureParity from './rules/picture-parity.ts';
import placeholders from './rules/placeholders.ts';
import reviewOverdue from './rules/review-overdue.ts';
import sections from './rules/sections.ts';
import staleSections from './rules/stale-sections.ts';
import steps from './rules/steps.ts';
import tables from './rules/tables.ts';
import titles from './rules/titles.ts';
import unfinished from './rules/unfinished.ts';
import untranslated from './rules/untranslated.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  sections,
  paragraphs,
  untranslated,
  steps,
  tables,
  pictureParity,
  components,
  figures,
  ids,
  keys,
  linkParity,
  inlineCode,
  codeBlocks,
  messages,
  placeholders,
  doNotTranslate,
  glossary,
  numberFormat,
  fields,
  staleSections,
  headingOrder,
  emptySections,
  unfinished,
  alternativeText,
  openingMarks,
  titles,
  reviewOverdue,
];
