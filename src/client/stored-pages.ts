/** `<kb-stored-pages>`: lists the articles stored on this device, and searches their text. */
import { createFiller } from '#i18n/fill-text.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Text } from '#i18n/strings.ts';
import type { Stored } from '#offline/messages.ts';
import { askWorker, whyNoWorker } from './ask-worker.ts';
import { element } from './element.ts';
import { formatSize } from './format-size.ts';
import type { Searchable } from './match-stored.ts';

interface StoredArticle extends Searchable {
  path: string;
  title: string;
  kb: string;
  entry: HTMLLIElement;
}

class StoredPages extends HTMLElement {
  #lang = document.documentElement.lang as Lang;
  #fill = createFiller(this.#lang);
  #texts = JSON.parse(this.dataset['texts']!) as Record<string, string> & {
    found: Text;
  };
  #input = this.querySelector('input')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #list = this.querySelector('ul')!;
  #articles: StoredArticle[] = [];

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.#input.addEventListener('input', () => void this.#filter());
    // Ignore `change`, which fires when Tab moves from the field to the list.
    document.addEventListener('change', ({ target }) => {
      if ((target as Element).matches('kb-save-offers')) void this.#load();
    });
    void this.#load();
  }

  async #load(): Promise<void> {
    const answer = await askWorker({ ask: 'stored' }).catch(() => undefined);
    if (!answer || !('stored' in answer)) {
      this.#status.textContent = this.#texts[whyNoWorker()]!;
      return;
    }
    this.#articles = (await Promise.all(answer.stored.pages.map((page) => this.#read(page)))).filter(
      (article) => article !== undefined,
    );
    this.#list.replaceChildren(...this.#articles.map(({ entry }) => entry));
    await this.#filter();
  }

  async #read({ path, bytes, why }: Stored['pages'][number]): Promise<StoredArticle | undefined> {
    const response = await caches.match(path);
    if (!response) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const title = page.querySelector('h1')?.textContent ?? path;
    const kb = page.querySelector('.eyebrow .kb')?.textContent ?? '';
    const text = `${kb} ${page.querySelector('article')?.textContent ?? title}`;
    const about = element(
      'p',
      {},
      element('span', { className: 'kb' }, kb),
      ` ${this.#texts[why]}, ${formatSize(bytes, this.#lang)}`,
    );
    const lang = page.querySelector('h1')?.lang || page.documentElement.lang;
    const link = element('a', { href: path, lang }, title);
    return { path, title, kb, text, entry: element('li', {}, link, about) };
  }

  async #filter(): Promise<void> {
    const typed = this.#input.value;
    // Loaded with the first search, to keep the page light.
    const matches =
      typed.trim() === ''
        ? this.#articles.map(() => true)
        : (await import('./match-stored.ts')).matchStored(this.#articles, typed);
    if (typed !== this.#input.value) return;
    this.#articles.forEach(({ entry }, index) => (entry.hidden = !matches[index]));
    const count = matches.filter(Boolean).length;
    this.#status.textContent =
      count > 0 || typed.trim() === ''
        ? this.#fill('found', this.#texts.found, { count })
        : this.#texts['notFound']!;
  }
}

customElements.define('kb-stored-pages', StoredPages);

const unsaved = document.querySelector<HTMLElement>('[data-unsaved]');
if (unsaved) unsaved.hidden = location.pathname === unsaved.dataset['unsaved'];
