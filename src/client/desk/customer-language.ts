import { guessLanguage } from '#replies/guess-language.ts';
import type { Lang } from '#i18n/languages.ts';
import { languageName, type Translate } from '#i18n/translate.ts';
import { writeMemory, type Memory } from './memory.ts';

/** The customer's language: guessed from the message until the agent chooses it; the last choice if the message gives no clue. */
export interface CustomerLanguage {
  /** Returns the languages of the reply, in order. */
  all: () => [Lang, ...Lang[]];
  /** Guesses the language of a message, unless the agent has chosen one. */
  guess: (message: string) => void;
  /** Chooses a language for this message. Returns false if there is no such choice. */
  choose: (value: string) => boolean;
  /** Forgets the choice, so that the next message is guessed again. */
  release: () => void;
}

interface Parts {
  choices: HTMLElement;
  /** Names the words that the guess is based on. */
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
      // An agent who answers in both languages keeps both; the guessed one comes first.
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

/** Capitalizes a text: in some languages, names of languages begin with a small letter. */
function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
