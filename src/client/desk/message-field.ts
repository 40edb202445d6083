const typingPause = 150;

export interface MessageField {
  /** Takes a text as if it had been typed, without the pause. */
  set: (text: string) => void;
  focus: () => void;
  setLang: (lang: string) => void;
  /** Looks for the text again. */
  search: () => Promise<void>;
  /** Resolves when what has been typed has been looked for. */
  settled: () => Promise<void>;
}

interface Events {
  search: (text: string) => Promise<void>;
  /** Arrow down on the last line. */
  onDown: () => void;
  onEnter: () => void;
}

/** The field for the customer's message: searches when typing pauses; arrow down and Enter go on from it. */
export function createMessageField(
  field: HTMLTextAreaElement,
  { search, onDown, onEnter }: Events,
): MessageField {
  let timer = 0;
  let searching: Promise<void> | undefined;
  const run = () => {
    clearTimeout(timer);
    timer = 0;
    searching = search(field.value.trim());
    return searching;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), typingPause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey || event.altKey) return;
    const isOnLastLine = !field.value.slice(field.selectionStart).includes('\n');
    if (event.key === 'ArrowDown' && isOnLastLine) onDown();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter();
    else return;
    event.preventDefault();
  });
  return {
    set: (text) => {
      field.value = text;
      void run();
    },
    focus: () => field.focus(),
    setLang: (lang) => {
      field.lang = lang;
    },
    search: run,
    settled: async () => void (await (timer === 0 ? searching : run())),
  };
}
