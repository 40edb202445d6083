import { guessLanguage } from '#replies/guess-language.ts';
import type { Lang } from '#i18n/languages.ts';
import { languageName, type Translate } from '#i18n/translate.ts';
import { writeMemory, type Memory } from './memory.ts';

/** The customer's language: guessed from the message until it has been chosen; the last choice where nothing tells. */
export interface CustomerLanguage {
  /** The languages of the reply, the first one first. */
  all: () => [Lang, ...Lang[]];
  /** Follows a message, unless one was chosen. */
  guess: (message: string) => void;
  /** Chooses for this message; false where there is no such choice. */
  choose: (value: string) => boolean;
  /** Lets the next message decide again. */
  release: () => void;
}

interface Parts {
  choices: HTMLElement;
  /** Says what the guess was seen from. */
  reason: HTMLElement;
}

export function createCustomerLanguage(
  { choices, reason }: Parts,
  languages: readonly Lang[],
  memory: Memory,
  { t, uiLang }: { t: Translate; uiLang: Lang },
  onChange: () => void,
): CustomerLanguage {
  let isChosen = false;
  const pick = (value: string) => {
    const choice = choices.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`);
    if (choice) choice.checked = true;
    return choice !== null;
  };
  const bothFrom = (lang: string) => `${lang}+${languages.find((other) => other !== lang)}`;
  const value = () => choices.querySelector<HTMLInputElement>('input:checked')!.value;
  if (!pick(memory.lang)) pick(uiLang);
  choices.addEventListener('change', () => {
    isChosen = true;
    reason.textContent = '';
    memory.lang = value();
    writeMemory(memory);
    onChange();
  });
  return {
    all: () => value().split('+') as [Lang, ...Lang[]],
    guess: (message) => {
      if (isChosen) return;
      const guess = guessLanguage(message, languages);
      const isOurs = guess !== undefined && languages.includes(guess.lang as Lang);
      if (guess && !isOurs) {
        reason.textContent = t('desk.otherLanguage', { language: languageName(guess.lang, uiLang) });
        return;
      }
      // Who answers in both languages goes on doing so, the guessed one first.
      if (guess) pick(value().includes('+') ? bothFrom(guess.lang) : guess.lang);
      const words = guess?.because.map((word) => `“${word}”`).join(', ') ?? '';
      reason.textContent =
        guess && words
          ? capital(t('desk.seenFrom', { language: languageName(guess.lang, uiLang), words }), uiLang)
          : '';
    },
    choose: (value) => {
      isChosen = pick(value) || isChosen;
      return isChosen;
    },
    release: () => {
      isChosen = false;
    },
  };
}

/** Names of languages have a small letter in some languages, and here begin a line. */
function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
