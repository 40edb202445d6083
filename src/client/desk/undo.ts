import type { Place } from './memory.ts';

/** The state of one ticket. */
export interface TicketState {
  message: string;
  added: Place[];
}

interface Parts {
  box: HTMLElement;
  text: HTMLElement;
  undo: HTMLButtonElement;
}

/** Creates the line that says what was cleared and offers to restore it, until the next offer. */
export function createUndo({ box, text, undo }: Parts, restore: (state: TicketState) => void) {
  let cleared: TicketState | undefined;
  undo.addEventListener('click', () => {
    box.hidden = true;
    if (cleared) restore(cleared);
    cleared = undefined;
  });
  return {
    offer: (said: string, state: TicketState): void => {
      cleared = state;
      text.textContent = said;
      box.hidden = false;
    },
    withdraw: (): void => {
      cleared = undefined;
      box.hidden = true;
    },
  };
}
