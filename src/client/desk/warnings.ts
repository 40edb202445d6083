import { stateOf, type Chosen } from '#replies/build-reply.ts';
import type { Lang } from '#i18n/languages.ts';
import { languageName, type Translate } from '#i18n/translate.ts';

/** What an agent has to know before sending: which translations are missing or behind, and what the reply does about it. */
export function warningsOf(chosen: readonly Chosen[], uiLang: Lang, t: Translate): string[] {
  const texts = chosen.flatMap((choice) => {
    const state = stateOf(choice);
    if (state === undefined) return [];
    const language = languageName(choice.article.lang, uiLang);
    const key = state === 'missing' ? 'desk.warnMissing' : 'desk.warnBehind';
    return [t(key, { name: nameOf(choice), language })];
  });
  return [...new Set(texts)];
}

function nameOf({ article, section }: Chosen): string {
  const number = article.sections.find(({ id }) => id === section)?.number;
  return number === undefined ? `KB${article.kb}` : `KB${article.kb} §${number}`;
}
