import type { Translate } from '#i18n/translate.ts';
import { element } from '../element.ts';
import type { Candidate } from './candidates.ts';

export interface CandidateList {
  show: (candidates: readonly Candidate[], headings?: ReadonlyMap<number, string>) => void;
  /** Moves the choice by so many rows and puts the focus on it. */
  move: (by: number) => void;
}

interface Events {
  onChoose: (candidate: Candidate) => void;
  /** Enter on a row. */
  onTake: () => void;
  /** Up from the first row, and Escape. */
  onLeave: () => void;
}

/** The rows of the second column: arrows choose, Enter copies. */
export function createCandidateList(list: HTMLElement, t: Translate, events: Events): CandidateList {
  let rows: { button: HTMLButtonElement; candidate: Candidate }[] = [];
  const choose = (at: number) => {
    rows.forEach(({ button }, index) => {
      button.setAttribute('aria-pressed', String(index === at));
      button.tabIndex = index === at ? 0 : -1;
    });
    const row = rows[at];
    if (row) events.onChoose(row.candidate);
  };
  const current = () => rows.findIndex(({ button }) => button.getAttribute('aria-pressed') === 'true');
  const moveTo = (at: number) => {
    if (at < 0) return events.onLeave();
    const row = rows[Math.min(at, rows.length - 1)];
    if (!row) return;
    choose(rows.indexOf(row));
    row.button.focus();
  };
  list.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = {
      ArrowDown: current() + 1,
      ArrowUp: current() - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const at = steps[event.key];
    if (at !== undefined) moveTo(at);
    else if (event.key === 'Escape') events.onLeave();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) events.onTake();
    else return;
    event.preventDefault();
  });
  return {
    show: (candidates, headings = new Map()) => {
      rows = candidates.map((candidate, index) => ({ candidate, button: row(candidate, index, t) }));
      rows.forEach(({ button }, index) => button.addEventListener('click', () => choose(index)));
      const items = rows.flatMap(({ button }, index) => {
        const heading = headings.get(index);
        const item = element('li', {}, button);
        return heading === undefined ? [item] : [element('li', { className: 'label' }, heading), item];
      });
      list.replaceChildren(...items);
      if (rows.length > 0) choose(0);
    },
    move: (by) => moveTo(Math.max(0, current() + by)),
  };
}

function row(candidate: Candidate, index: number, t: Translate): HTMLButtonElement {
  const { kb, number, title, lang, why, words } = candidate;
  const name = `KB${kb}${number === undefined ? '' : ` §${number}`}`;
  const reasons = {
    number: t('desk.whyNumber'),
    message: t('desk.whyMessage'),
    words: words.map((word) => `“${word}”`).join(', '),
  };
  const heading = element('strong', { lang }, title);
  return element(
    'button',
    { type: 'button', className: 'cand' },
    element('span', { className: 'kb' }, name),
    ' ',
    element('span', { className: 'rank soft' }, rankName(why, index, t)),
    ' ',
    heading,
    ' ',
    element('small', {}, reasons[why]),
  );
}

function rankName(why: Candidate['why'], index: number, t: Translate): string {
  if (why === 'number') return t('desk.rankNumber');
  if (why === 'message') return t('desk.rankMessage');
  if (index === 0) return t('desk.rankBest');
  return t(index < 3 ? 'desk.rankLikely' : 'desk.rankAlso');
}
