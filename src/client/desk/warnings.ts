import { isByMachine, stateOf } from '#replies/build-reply.ts';
import { findPlace, type ReplyChoice } from '#replies/find-place.ts';
import { placeCode } from '#replies/titled-link.ts';
import type { Lang } from '#i18n/languages.ts';
import { languageName, type Translate } from '#i18n/translate.ts';

/**
 * Returns what an agent has to know before sending: articles that are superseded, withdrawn, not translated or stale, and what the
 * reply does about it.
 */
export function warningsOf(chosen: readonly ReplyChoice[], uiLang: Lang, t: Translate): string[] {
  const texts = chosen.flatMap((choice) => [
    ...statusWarnings(choice, t),
    ...languageWarnings(choice, uiLang, t),
  ]);
  return [...new Set(texts)];
}

function statusWarnings({ article }: ReplyChoice, t: Translate): string[] {
  const { kb, status, successor, confidence } = article;
  const name = `KB${kb}`;
  if (confidence === 'draft') return [t('desk.warnDraft', { name })];
  if (status === 'withdrawn') return [t('desk.warnWithdrawn', { name })];
  return successor
    ? [t('desk.warnSuperseded', { name, successor: `KB${successor.kb} · ${successor.title}` })]
    : [];
}

function languageWarnings(choice: ReplyChoice, uiLang: Lang, t: Translate): string[] {
  const state = stateOf(choice);
  const params = { name: nameOf(choice), language: languageName(choice.article.lang, uiLang) };
  return [
    ...(isByMachine(choice) ? [t('desk.warnMachine', params)] : []),
    ...(state === 'missing' ? [t('desk.warnMissing', params)] : []),
    ...(state === 'behind' ? [t('desk.warnBehind', params)] : []),
  ];
}

function nameOf(choice: ReplyChoice): string {
  const { section, step, item } = findPlace(choice);
  return placeCode({ kb: choice.article.kb, number: section?.number, step: step?.id ?? item?.id });
}
