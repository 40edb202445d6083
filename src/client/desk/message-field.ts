const typingPause = 150;

export interface MessageField {
  /** Takes a text as if it had been typed, without the pause. */
  set: (text: string) => void;
  text: () => string;
  focus: () => void;
  setLang: (lang: string) => void;
  /** Looks for the text again. */
  search: () => Promise<void>;
  /** Resolves when what has been typed has been looked for. */
  settled: () => Promise<void>;
}

interface Events {
  search: (text: string) => Promise<void>;
  /** Another text took the place of one by hand. */
  onReplaced: (before: string) => void;
  /** Arrow down on the last line. */
  onDown: () => void;
  onEnter: () => void;
}

/** The field for the customer's message: searches when typing pauses; arrow down and Enter go on from it. */
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
  // After a paste the field shows the end of the text, which is a signature or a quoted mail.
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

/** Whether a text is another one and not the same with some more or some less at a place. */
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
