/** The search page: keeps field, filters, address and list in step, also for back and forward. */
import { filterGroups, type FilterIds } from './filter-groups.ts';
import { askPerson, noResults } from './no-results.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultEntry } from './result-entry.ts';
import { copyOnKeys, saidOf } from './result-link.ts';
import { sayBeside } from './say-beside.ts';
import { openSession, type SearchSession } from './search-session.ts';
import { asksForPerson, sayAnswer } from './search-words.ts';
import type { SearchAnswer } from '#search/answer.ts';

const pageSize = 10;
const typingPause = 120;
const filterNames = ['topics', 'products', 'kinds'] as const;

class SearchPage extends HTMLElement {
  #form = document.querySelector<HTMLFormElement>('form[role="search"]')!;
  #input = this.#form.querySelector<HTMLInputElement>('input[name="q"]')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #undo = this.querySelector<HTMLAnchorElement>('[data-undo]')!;
  #list = this.querySelector<HTMLOListElement>('.hits')!;
  #help = this.querySelector<HTMLElement>('[data-help]')!;
  #more = this.querySelector<HTMLButtonElement>('[data-more]')!;
  #filters = this.querySelector<HTMLFormElement>('[data-filters]')!;
  #toFilters = this.querySelector<HTMLAnchorElement>('[data-to-filters]')!;
  #session: Promise<SearchSession> | undefined;
  #answer: SearchAnswer | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    void this.#open().catch(() => {});
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(
        () => this.#goTo({ q: this.#input.value.trim() }, 'replace'),
        typingPause,
      );
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#input.value);
      this.#goTo({ q: this.#input.value.trim() }, 'push');
    });
    this.#undo.addEventListener('click', (event) => {
      event.preventDefault();
      this.#goTo({ q: this.#input.value.trim(), literal: '1' }, 'push');
    });
    this.#toFilters.addEventListener('click', (event) => {
      // The hash contains the query.
      event.preventDefault();
      this.#filters.focus();
      this.#filters.scrollIntoView();
    });
    this.#filters.addEventListener('change', () => {
      const chosen = new FormData(this.#filters);
      const filters = filterNames.map((name) => [name, chosen.getAll(name).join(',')] as const);
      this.#goTo({ ...this.#asked(), ...Object.fromEntries(filters) }, 'push');
    });
    this.#filters.addEventListener('submit', (event) => event.preventDefault());
    this.#list.addEventListener('keydown', (event) => {
      const link = document.activeElement;
      const copied = copyOnKeys(event, link ?? undefined);
      const button = link?.parentElement?.querySelector('button');
      if (copied && button) void this.#open().then((session) => sayBeside(button, saidOf(copied, session)));
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#followAddress());
    // The address does not have text that was typed before this script was loaded.
    const typed = this.#input.value.trim();
    if (location.search !== '') this.#goTo(this.#asked(), 'replace');
    else if (location.hash === '' && typed !== '') this.#goTo({ q: typed }, 'replace');
    this.#followAddress();
  }

  #open(): Promise<SearchSession> {
    this.#session ??= openSession(this.#form.action).catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  /**
   * Reads query and filters from the hash or, as a form without script and browser search engines write them, from the query
   * string.
   */
  #asked(): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(location.hash.slice(1) || location.search));
  }

  #goTo(asked: Record<string, string>, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const url = new URL(location.href);
    url.search = '';
    url.hash = String(new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')));
    if (how === 'push' && url.href !== location.href) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    void this.#answerTo();
  }

  #followAddress(): void {
    this.#input.value = this.#asked()['q'] ?? '';
    void this.#answerTo();
  }

  async #answerTo(): Promise<void> {
    const run = ++this.#run;
    const asked = this.#asked();
    const query = asked['q']?.trim() ?? '';
    if (query === '') return this.#clear('');
    if (!this.#answer) this.#status.textContent = this.dataset['loading']!;
    const filters = Object.fromEntries(
      filterNames.map((name) => [name, asked[name]?.split(',').filter(Boolean) ?? []]),
    ) as FilterIds;
    try {
      const session = await this.#open();
      const answer = await session.client.search(query, { filters, isLiteral: asked['literal'] === '1' });
      const first = await answer.next(pageSize);
      if (run !== this.#run) return;
      this.#answer = answer;
      session.noteAnswer(query, answer.found);
      this.#clear(sayAnswer(answer, query, session));
      this.#undo.hidden = answer.corrections.length === 0;
      this.#undo.textContent = session.t('search.literal', { query });
      this.#undo.href = session.resultsUrl(query);
      const facets = answer.found < 2 ? undefined : answer.facets();
      if (run !== this.#run) return;
      this.#filters.replaceChildren(...(facets ? filterGroups(facets, filters, session) : []));
      this.#filters.hidden = this.#toFilters.hidden = answer.found < 2;
      const chosen = filterNames.reduce((sum, name) => sum + filters[name].length, 0);
      this.#toFilters.textContent =
        chosen > 0 ? session.t('search.toFilters', { count: chosen }) : session.t('search.filters');
      this.#help.append(
        answer.found === 0 && !asksForPerson(query, session) ? noResults(query, session) : askPerson(session),
      );
      this.#list.append(...first.map((result) => resultEntry(result, session)));
      this.#more.hidden = answer.total <= first.length;
    } catch {
      if (run === this.#run) this.#clear(this.dataset['failed']!);
    }
  }

  #clear(status: string): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#list.replaceChildren();
    this.#help.replaceChildren();
    this.#undo.hidden = this.#more.hidden = this.#filters.hidden = this.#toFilters.hidden = true;
  }

  async #showMore(): Promise<void> {
    const [session, results] = await Promise.all([this.#open(), this.#answer?.next(pageSize) ?? []]);
    const entries = results.map((result) => resultEntry(result, session));
    this.#list.append(...entries);
    this.#more.hidden = this.#list.children.length >= (this.#answer?.total ?? 0);
    (entries[0]?.querySelector('a') ?? this.#input).focus();
  }
}

customElements.define('kb-search-page', SearchPage);
