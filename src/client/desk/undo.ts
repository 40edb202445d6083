import type { Place } from './memory.ts';

/** What belongs to one ticket. */
export interface TicketState {
  message: string;
  added: Place[];
}

interface Parts {
  box: HTMLElement;
  text: HTMLElement;
  undo: HTMLButtonElement;
}

/** Says that something was emptied, and offers it back until the next time. */
export function createUndo({ box, text, undo }: Parts, restore: (state: TicketState) => void) {
  let kept: TicketState | undefined;
  undo.addEventListener('click', () => {
    box.hidden = true;
    if (kept) restore(kept);
    kept = undefined;
  });
  return {
    offer: (said: string, state: TicketState): void => {
      kept = state;
      text.textContent = said;
      box.hidden = false;
    },
    withdraw: (): void => {
      kept = undefined;
      box.hidden = true;
    },
  };
}
