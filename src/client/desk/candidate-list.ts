import type { Translate } from '#i18n/translate.ts';
import { placeCode } from '#replies/titled-link.ts';
import { element } from '../element.ts';
import type { Candidate } from './candidates.ts';

export interface CandidateList {
  /** Shows candidates. `isChosen` chooses the first row at once; `headings` are keyed by the row below them. */
  show: (
    candidates: readonly Candidate[],
    options: { isChosen: boolean; headings?: ReadonlyMap<number, string> },
  ) => void;
  /** Moves the choice by `by` rows, and the focus with it. */
  move: (by: number) => void;
  /** Shows a message at the chosen row. */
  say: (text: string) => void;
}

interface Events {
  onChoose: (candidate: Candidate) => void;
  /** Called for Enter on a row, and for its copy button. */
  onTake: () => void;
  /** Called for the key L on a row, and for its link button. */
  onLink: () => void;
  /** Called for arrow up on the first row, and for Escape. */
  onLeave: () => void;
}

interface Row {
  button: HTMLButtonElement;
  item: HTMLLIElement;
  candidate: Candidate;
}

/**
 * Creates the list of candidates. Arrows choose a row, Enter copies the reply, L copies the link. The chosen row shows its
 * actions.
 */
export function createCandidateList(list: HTMLElement, t: Translate, events: Events): CandidateList {
  let rows: Row[] = [];
  const said = element('span', { className: 'soft', attributes: { 'aria-hidden': 'true' } });
  const action = (name: string, run: () => void) => {
    const button = element('button', { type: 'button', className: 'tool' }, name);
    button.addEventListener('click', run);
    return button;
  };
  const actions = element(
    'div',
    { className: 'tools cand-acts' },
    action(t('desk.copy'), events.onTake),
    action(t('desk.copyLink'), events.onLink),
    said,
  );
  const current = () => rows.findIndex(({ button }) => button.getAttribute('aria-pressed') === 'true');
  const choose = (at: number) => {
    said.textContent = '';
    rows.forEach(({ button }, index) => {
      button.setAttribute('aria-pressed', String(index === at));
      button.tabIndex = index === Math.max(0, at) ? 0 : -1;
    });
    const row = rows[at];
    if (!row) return actions.remove();
    row.item.append(actions);
    events.onChoose(row.candidate);
  };
  const moveTo = (at: number) => {
    if (at < 0) return events.onLeave();
    const row = rows[Math.min(at, rows.length - 1)];
    if (!row) return;
    choose(rows.indexOf(row));
    row.button.focus();
  };
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || actions.contains(event.target as Node)) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => moveTo(current() + 1),
      ArrowUp: () => moveTo(current() - 1),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      Escape: events.onLeave,
      Enter: events.onTake,
      l: events.onLink,
      L: events.onLink,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  });
  return {
    show: (candidates, { isChosen, headings = new Map() }) => {
      rows = candidates.map((candidate) => {
        const button = rowButton(candidate, t);
        return { candidate, button, item: element('li', {}, button) };
      });
      rows.forEach(({ button }, index) => button.addEventListener('click', () => choose(index)));
      const items = rows.flatMap(({ item }, index) => {
        const heading = headings.get(index);
        return heading === undefined ? [item] : [element('li', { className: 'label' }, heading), item];
      });
      list.replaceChildren(...items);
      choose(isChosen ? 0 : -1);
    },
    move: (by) => moveTo(Math.max(0, current() + by)),
    say: (text) => {
      said.textContent = text;
    },
  };
}

function rowButton(candidate: Candidate, t: Translate): HTMLButtonElement {
  const { title, articleTitle, lang, why, words } = candidate;
  const reasons = {
    number: t('desk.whyNumber'),
    message: t('desk.whyMessage'),
    words: words.map((word) => `“${word}”`).join(', '),
  };
  return element(
    'button',
    { type: 'button', className: 'cand' },
    element('span', { className: 'kb' }, placeCode(candidate)),
    ' ',
    articleTitle !== undefined && element('span', { className: 'soft', lang }, articleTitle),
    ' ',
    element('strong', { lang }, title),
    ' ',
    element('small', {}, reasons[why]),
  );
}
