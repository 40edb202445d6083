/** The results of the search page: what is typed, what the address says, and the list agree. */
import {
  createSearchClient,
  type SearchAnswer,
  type SearchClient,
  type SearchResult,
} from '#search/client.ts';

const pageSize = 10;
const typingPause = 120;

class SearchResults extends HTMLElement {
  #form = document.querySelector<HTMLFormElement>('form[data-search-index]')!;
  #input = this.#form.querySelector<HTMLInputElement>('input[name="q"]')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #list = this.querySelector<HTMLOListElement>('.hits')!;
  #help = this.querySelector<HTMLElement>('[data-none-help]')!;
  #more = this.querySelector<HTMLButtonElement>('[data-more-button]')!;
  #client: SearchClient = createSearchClient(this.#form.dataset['searchIndex']!);
  #answer: SearchAnswer | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void this.#client.load().catch(() => {}), { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search(this.#input.value, 'replace'), typingPause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(this.#input.value, 'push');
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#followAddress());
    this.#followAddress();
  }

  #followAddress(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    this.#search(query, 'keep');
    if (query === '') this.#input.focus();
  }

  #search(value: string, address: 'keep' | 'replace' | 'push'): void {
    clearTimeout(this.#timer);
    const query = value.trim();
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    if (address === 'push' && url.href !== location.href) history.pushState(null, '', url);
    else if (address === 'replace') history.replaceState(null, '', url);
    void this.#answerTo(query);
  }

  async #answerTo(query: string): Promise<void> {
    const run = ++this.#run;
    if (query === '') return this.#clear('');
    if (!this.#answer) this.#status.textContent = this.dataset['loading']!;
    try {
      const answer = await this.#client.search(query);
      const first = await answer.next(pageSize);
      if (run !== this.#run) return;
      this.#answer = answer;
      this.#clear(this.#count(answer.total, query));
      this.#help.hidden = answer.total > 0;
      this.#show(first);
    } catch {
      if (run === this.#run) this.#clear(this.dataset['failed']!);
    }
  }

  #count(total: number, query: string): string {
    const forms = JSON.parse(this.dataset['found']!) as Record<string, string>;
    const form = new Intl.PluralRules(this.dataset['lang']).select(total);
    const text = total === 0 ? this.dataset['none']! : (forms[form] ?? forms['other']!);
    return text.replace('{count}', String(total)).replace('{query}', () => query);
  }

  #clear(status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren();
    this.#help.hidden = true;
    this.#more.hidden = true;
  }

  async #showMore(): Promise<void> {
    const results = (await this.#answer?.next(pageSize)) ?? [];
    this.#show(results);
    (
      this.#list.children[this.#list.children.length - results.length]?.querySelector('a') ?? this.#more
    ).focus();
  }

  #show(results: SearchResult[]): void {
    this.#list.append(...results.map((result) => this.#entry(result)));
    this.#more.hidden = this.#list.children.length >= (this.#answer?.total ?? 0);
  }

  #entry({ url, title, kb, foreignLang, excerpt, sections }: SearchResult): HTMLLIElement {
    const entry = document.createElement('li');
    const about = element('p', {}, element('span', { className: 'kb' }, kb), ' ');
    if (foreignLang)
      about.append(element('span', { className: 'badge' }, this.dataset['onlyIn'] ?? foreignLang), ' ');
    about.append(element('span', { className: 'excerpt' }, ...marked(excerpt)));
    const link = element('a', { href: url }, title);
    if (foreignLang) link.lang = foreignLang;
    entry.append(link, about);
    if (sections.length > 0) {
      const parts = sections.map((part) => element('li', {}, element('a', { href: part.url }, part.title)));
      entry.append(element('ul', { className: 'parts' }, ...parts));
    }
    return entry;
  }
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** An excerpt as nodes: text and marks, whatever else it may hold is taken as text. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, text) : document.createTextNode(text);
  });
}

customElements.define('kb-search-results', SearchResults);
