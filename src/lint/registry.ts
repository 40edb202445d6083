import type { Rule, RuleIds } from './rule.ts';
import alternativeText from './rules/alternative-text.ts';
import articleFiles from './rules/article-files.ts';
import audience from './rules/audience.ts';
import changeNote from './rules/change-note.ts';
import codeBlocks from './rules/code-blocks.ts';
import components from './rules/components.ts';
import data from './rules/data.ts';
import doNotTranslate from './rules/do-not-translate.ts';
import emptySections from './rules/empty-sections.ts';
import encoding from './rules/encoding.ts';
import fields from './rules/fields.ts';
import figures from './rules/figures.ts';
import frontmatter from './rules/frontmatter.ts';
import futureDates from './rules/future-dates.ts';
import glossary from './rules/glossary.ts';
import headingOrder from './rules/heading-order.ts';
import idsLock from './rules/ids-lock.ts';
import ids from './rules/ids.ts';
import inlineCode from './rules/inline-code.ts';
import keys from './rules/keys.ts';
import linkParity from './rules/link-parity.ts';
import links from './rules/links.ts';
import markup from './rules/markup.ts';
import mdxSyntax from './rules/mdx-syntax.ts';
import messages from './rules/messages.ts';
import numberFormat from './rules/number-format.ts';
import onlyLanguage from './rules/only-language.ts';
import openingMarks from './rules/opening-marks.ts';
import ownPages from './rules/own-pages.ts';
import pages from './rules/pages.ts';
import paragraphs from './rules/paragraphs.ts';
import passages from './rules/passages.ts';
import personalData from './rules/personal-data.ts';
import pictureParity from './rules/picture-parity.ts';
import pictures from './rules/pictures.ts';
import placeholders from './rules/placeholders.ts';
import missingTexts from './rules/missing-texts.ts';
import redirects from './rules/redirects.ts';
import references from './rules/references.ts';
import replies from './rules/replies.ts';
import reviewOverdue from './rules/review-overdue.ts';
import sectionIds from './rules/section-ids.ts';
import sections from './rules/sections.ts';
import staleSections from './rules/stale-sections.ts';
import steps from './rules/steps.ts';
import suppressions from './rules/suppressions.ts';
import tables from './rules/tables.ts';
import titles from './rules/titles.ts';
import unfinished from './rules/unfinished.ts';
import untranslated from './rules/untranslated.ts';
import vocabulary from './rules/vocabulary.ts';

/** Every rule, in the order of `kb explain`. Rules of one scope run in this order. */
export const rules: readonly Rule[] = [
  encoding,
  articleFiles,
  onlyLanguage,
  data,
  ownPages,
  mdxSyntax,
  frontmatter,
  vocabulary,
  sectionIds,
  replies,
  references,
  missingTexts,
  redirects,
  links,
  audience,
  markup,
  suppressions,
  pictures,
  idsLock,
  pages,
  sections,
  paragraphs,
  passages,
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
  changeNote,
  headingOrder,
  emptySections,
  unfinished,
  alternativeText,
  personalData,
  openingMarks,
  titles,
  reviewOverdue,
  futureDates,
];

// A finding about a file or the whole folder has no passage that a comment could cover.
const suppressible: readonly Rule['scope'][] = ['pair', 'document', 'site'];

export const ruleIds: RuleIds = {
  all: new Set(rules.map(({ id }) => id)),
  suppressible: new Set(rules.filter(({ scope }) => suppressible.includes(scope)).map(({ id }) => id)),
};
