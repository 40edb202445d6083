/** The search dialog. Loaded when the reader is about to search, opened by `openSearch`. */
import styleUrl from '#styles/search.css?url';
import { element } from './element.ts';
import { createListBox } from './list-box.ts';
import { askPerson, noResults } from './no-results.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { copyOnKeys, copyMessage } from './result-link.ts';
import { recentGroup, resultGroup } from './search-options.ts';
import { caretToEnd, keyHints, searchField, searchIcon } from './search-dialog-parts.ts';
import { openSession, type SearchSession } from './search-session.ts';
import { asksForPerson, describeAnswer } from './search-words.ts';
import { searchHash } from '#i18n/urls/pages.ts';

type Trigger = HTMLAnchorElement | HTMLFormElement;

const shownResults = 5;
/** In milliseconds: keys that follow each other faster than this are answered together, a single key or pasted text at once. */
const typingPause = 40;
/** In milliseconds: after this delay the dialog says that it is loading. */
const patience = 300;

let opened: Promise<(query: string, isEntered: boolean) => void> | undefined;

/**
 * Opens the dialog. `before` has the text that was typed while it was loading, outside the field of a form, and whether Enter was
 * pressed.
 */
export async function openSearch(
  trigger: Trigger,
  before: () => { typed: string; isEntered: boolean },
): Promise<void> {
  const url = 'href' in trigger ? trigger.href : trigger.action;
  opened ??= Promise.all([openSession(url), loadStyle()]).then(([session]) => createDialog(session, url));
  const field = 'href' in trigger ? undefined : trigger.querySelector('input');
  try {
    const open = await opened;
    const { typed, isEntered } = before();
    open((field?.value ?? '') + typed, isEntered);
    if (field) field.value = '';
  } catch {
    opened = undefined;
    location.href = url + searchHash((field?.value ?? '') + before().typed);
  }
}

function loadStyle(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: styleUrl });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

function createDialog(
  session: SearchSession,
  searchUrl: string,
): (query: string, isEntered: boolean) => void {
  const { t, client, resultsUrl, logAnswer } = session;
  const field = searchField(session);
  const close = element('button', { type: 'button', className: 'tool' }, t('search.close'));
  const status = element('p', { className: 'find-say', attributes: { role: 'status' } });
  const undo = element('button', { type: 'button', className: 'tool', hidden: true });
  const list = element('div', {
    id: 'find-list',
    className: 'hits',
    hidden: true,
    attributes: { role: 'listbox', 'aria-label': t('search.results') },
  });
  const help = element('div', { className: 'find-help' });
  const forget = element(
    'button',
    { type: 'button', className: 'tool', hidden: true },
    t('search.clearRecent'),
  );
  const all = element('a', { className: 'tool', href: searchUrl, hidden: true }, t('search.allResults'));
  const dialog = element(
    'dialog',
    { className: 'find', attributes: { 'aria-label': t('search.dialog') } },
    element('div', { className: 'find-bar' }, searchIcon(), field, close),
    status,
    undo,
    list,
    help,
    element('div', { className: 'find-foot' }, keyHints(session), forget, all),
  );
  document.body.append(dialog);
  const box = createListBox(field, list);
  const query = () => (field.innerText ?? '').trim();

  let timer = 0;
  let lastInput = -Infinity;
  let run = 0;
  let isWaiting = false;
  let isLiteral = false;
  let isCertain = false;
  let goesOn = false;

  const ask = async () => {
    clearTimeout(timer);
    const text = query();
    const own = ++run;
    isWaiting = false;
    if (text === '') return showRecent();
    isWaiting = true;
    const slow = setTimeout(() => own === run && say(t('search.loading')), patience);
    try {
      const answer = await client.search(text, { isOpen: true, isLiteral });
      const results = await answer.next(shownResults);
      if (own !== run) return;
      isWaiting = false;
      isCertain = answer.by !== 'words';
      logAnswer(text, answer.found);
      say(describeAnswer(answer, text, session));
      undo.hidden = answer.corrections.length === 0;
      undo.textContent = t('search.literal', { query: text });
      box.show(
        results.map((result, index) => resultGroup(result, `find-${index}`, session)),
        isCertain,
      );
      help.replaceChildren(
        answer.total === 0 && !asksForPerson(text, session) ? noResults(text, session) : askPerson(session),
      );
      forget.hidden = true;
      all.hidden = answer.total === 0;
      all.href = resultsUrl(text);
      if (goesOn) choose();
    } catch {
      if (own === run) fail();
    } finally {
      clearTimeout(slow);
    }
  };
  /** Says that the search failed, and removes the results of the previous query. */
  const fail = () => {
    isWaiting = goesOn = isCertain = false;
    box.show([]);
    help.replaceChildren(askPerson(session));
    undo.hidden = all.hidden = true;
    say(t('search.failed'));
  };
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const showRecent = () => {
    const recent = recentSearches();
    say(t(recent.length > 0 ? 'search.recent' : 'search.hint'));
    box.show(recent.length > 0 ? [recentGroup(recent, 'find-recent', session)] : [], false);
    help.replaceChildren();
    undo.hidden = all.hidden = true;
    forget.hidden = recent.length === 0;
  };
  const putQuery = (text: string) => {
    field.textContent = text;
    caretToEnd(field);
    isLiteral = false;
    void ask();
  };
  const choose = () => {
    goesOn = false;
    const active = box.active();
    const recent = active?.dataset['query'];
    if (recent !== undefined) return putQuery(recent);
    if (query() === '') return;
    rememberSearch(query());
    if (active && (isCertain || box.isChosen())) active.click();
    else location.href = resultsUrl(query());
  };

  field.addEventListener('input', () => {
    if (field.textContent === '') field.replaceChildren();
    isLiteral = goesOn = false;
    clearTimeout(timer);
    const now = performance.now();
    timer = window.setTimeout(ask, now - lastInput < typingPause ? typingPause : 0);
    lastInput = now;
    isWaiting = true;
  });
  field.addEventListener('keydown', (event) => {
    const copied = copyOnKeys(event, box.active());
    if (copied) void copyMessage(copied, session).then(say);
    if (event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    // The latest query has no answer yet.
    if (isWaiting && !box.isChosen()) {
      goesOn = true;
      void ask();
    } else choose();
  });
  list.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (target?.dataset['query'] !== undefined) putQuery(target.dataset['query']);
    else if (target && event.isTrusted) rememberSearch(query());
    if (target?.localName === 'a' && !event.ctrlKey && !event.metaKey) dialog.close();
  });
  undo.addEventListener('click', () => {
    isLiteral = true;
    field.focus();
    void ask();
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    showRecent();
    field.focus();
  });
  all.addEventListener('click', () => rememberSearch(query()));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return (text, isEntered) => {
    if (!dialog.open) dialog.showModal();
    if (text) field.textContent = text;
    caretToEnd(field);
    goesOn = isEntered;
    void ask();
  };
}
