const typingPause = 150;

export interface MessageField {
  /** Sets the text and searches at once. */
  set: (text: string) => void;
  text: () => string;
  focus: () => void;
  setLang: (lang: string) => void;
  /** Searches for the text again. */
  search: () => Promise<void>;
  /** Resolves once the typed text has been searched. */
  settled: () => Promise<void>;
}

interface Events {
  search: (text: string) => Promise<void>;
  /** Called when the agent replaces the text by another. */
  onReplaced: (before: string) => void;
  /** Called for arrow down on the last line. */
  onDown: () => void;
  onEnter: () => void;
}

/** Creates the field for the customer's message. It searches when typing pauses. */
export function createMessageField(
  field: HTMLTextAreaElement,
  { search, onReplaced, onDown, onEnter }: Events,
): MessageField {
  let timer = 0;
  let searching: Promise<void> | undefined;
  let before = '';
  const run = () => {
    clearTimeout(timer);
    timer = 0;
    searching = search(field.value.trim());
    return searching;
  };
  field.addEventListener('input', () => {
    if (isOther(before, field.value)) onReplaced(before);
    before = field.value;
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), typingPause);
  });
  // After a paste the field shows the end of the text: a signature or a quoted e-mail.
  field.addEventListener('paste', () => requestAnimationFrame(() => (field.scrollTop = 0)));
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
      before = text;
      field.scrollTop = 0;
      void run();
    },
    text: () => field.value,
    focus: () => field.focus(),
    setLang: (lang) => {
      field.lang = lang;
    },
    search: run,
    settled: async () => void (await (timer === 0 ? searching : run())),
  };
}

/**
 * Whether `after` is another text, not an edit of `before`: the common beginning and end make up less than half of the shorter
 * text.
 */
function isOther(before: string, after: string): boolean {
  if (before.trim() === '' || after === before) return false;
  if (after.trim() === '') return true;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end < shorter / 2;
}
