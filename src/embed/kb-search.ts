/**
 * `<kb-search lang="es" placeholder="…" label="…">`: a field that finds articles, on any page of any site. One file without
 * dependencies. It searches in the browser. A chosen article opens in a new tab, and the element fires the event `kb-choose` with
 * the number and address of the article.
 */
import { createSearchClient, type SearchClient } from '#search/client.ts';
import type { SearchResult } from '#search/answer.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { element } from '#client/element.ts';
import { adoptStyle } from './shadow.ts';
import { siteOf } from './site-of.ts';

const style = `
:host { display: block; max-inline-size: 36rem; font: var(--kb-search-font, 1rem/1.5 system-ui, sans-serif); color-scheme: light dark; }
:host([hidden]) { display: none; }
label { display: block; font-weight: 600; }
input { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; font: inherit;
  color: var(--kb-search-ink, CanvasText); background: var(--kb-search-paper, Canvas); border: 1px solid var(--kb-search-edge, GrayText); }
:is(input, a):focus-visible { outline: 3px double var(--kb-search-accent, #00574f); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; }
a { display: block; padding: 0.625rem 0.75rem; color: var(--kb-search-accent, LinkText); text-decoration: none; border-block-end: 1px solid color-mix(in srgb, GrayText 40%, transparent); }
a:hover { text-decoration: underline; }
small { display: block; color: var(--kb-search-soft, GrayText); }
p { margin: 0.5rem 0; min-block-size: 1.5em; color: var(--kb-search-soft, GrayText); }`;

const texts: Record<string, { label: string; none: string; failed: string }> = {
  en: { label: 'Search the help', none: 'Nothing found.', failed: 'The search could not be loaded.' },
  es: {
    label: 'Buscar en la ayuda',
    none: 'Nada encontrado.',
    failed: 'No se ha podido cargar la búsqueda.',
  },
  pt: {
    label: 'Procurar na ajuda',
    none: 'Nada encontrado.',
    failed: 'Não foi possível carregar a pesquisa.',
  },
};

class Search extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #input = element('input', { type: 'search', id: 'q', autocomplete: 'off' });
  #status = element('p', {});
  #list = element('ul', {});
  #client: SearchClient | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    if (this.#root.childNodes.length > 0) return;
    adoptStyle(this.#root, style);
    const label = element('label', { htmlFor: 'q' }, this.getAttribute('label') ?? this.#texts().label);
    this.#input.placeholder = this.getAttribute('placeholder') ?? '';
    this.#status.setAttribute('role', 'status');
    this.#root.append(label, this.#input, this.#status, this.#list);
    this.#input.addEventListener(
      'focus',
      () =>
        void this.#open()
          .load()
          .catch(() => {}),
      { once: true },
    );
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), 150);
    });
    this.#root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  #lang(): Lang {
    const lang = this.getAttribute('lang') ?? 'en';
    return isLang(lang) ? lang : 'en';
  }

  #texts() {
    return texts[this.#lang()] ?? texts['en']!;
  }

  #open(): SearchClient {
    const lang = this.#lang();
    this.#client ??= createSearchClient(lang, siteOf);
    return this.#client;
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const query = this.#input.value.trim();
    if (query === '') return this.#show([], '');
    try {
      const answer = await this.#open().search(query);
      const results = await answer.next(5);
      if (run === this.#run) this.#show(results, results.length === 0 ? this.#texts().none : '');
    } catch {
      if (run === this.#run) this.#show([], this.#texts().failed);
    }
  }

  #show(results: readonly SearchResult[], status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...results.map((result) => element('li', {}, this.#link(result))));
  }

  #link({ kb, title, sections, foreignLang, url }: SearchResult): HTMLElement {
    const [section] = sections;
    const href = section?.url ?? url;
    const name = title.map(({ text }) => text).join('');
    const link = element(
      'a',
      { href, target: '_blank', rel: 'noopener' },
      element('span', { lang: foreignLang ?? this.#lang() }, name),
    );
    link.append(
      element('small', {}, `KB${kb}${section ? ` · ${section.title.map(({ text }) => text).join('')}` : ''}`),
    );
    link.addEventListener('click', () => {
      const detail = { kb, url: href, section: section?.id };
      this.dispatchEvent(new CustomEvent('kb-choose', { detail, bubbles: true, composed: true }));
    });
    return link;
  }

  /** Moves the focus between field and results with the arrow keys. */
  #onKey(event: KeyboardEvent): void {
    const stops = [this.#input, ...this.#root.querySelectorAll('a')];
    const at = stops.indexOf(this.#root.activeElement as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]!.focus();
  }
}

if (!customElements.get('kb-search')) customElements.define('kb-search', Search);
