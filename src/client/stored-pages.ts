/** `<kb-stored-pages>`: the articles on this device, and a search in their text. */
import { splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath } from '#i18n/urls/pages.ts';
import type { Stored } from '#offline/messages.ts';
import { askWorker } from './ask-worker.ts';
import { fillText, formatSize } from './fill-text.ts';

interface StoredArticle {
  path: string;
  title: string;
  kb: string;
  /** Folded text to search in. */
  text: string;
  entry: HTMLLIElement;
}

class StoredPages extends HTMLElement {
  #lang = document.documentElement.lang;
  #texts = JSON.parse(this.dataset['texts']!) as Record<string, string> & {
    found: Record<string, string>;
  };
  #input = this.querySelector('input')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #list = this.querySelector('ul')!;
  #articles: StoredArticle[] = [];

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.#input.addEventListener('input', () => this.#filter());
    // Not for the change of a field, which comes when Tab leaves it for the list.
    document.addEventListener('change', ({ target }) => {
      if ((target as Element).matches('kb-save-offers')) void this.#load();
    });
    void this.#load();
  }

  async #load(): Promise<void> {
    const answer = await askWorker({ ask: 'stored' }).catch(() => undefined);
    if (!answer || !('stored' in answer)) {
      this.#status.textContent = this.#texts['unsupported']!;
      return;
    }
    const pages = answer.stored.pages.filter(({ path }) => splitBase(path, parseArticlePath));
    this.#articles = (await Promise.all(pages.map((page) => this.#read(page)))).filter(
      (article) => article !== undefined,
    );
    this.#list.replaceChildren(...this.#articles.map(({ entry }) => entry));
    this.#filter();
  }

  async #read({ path, bytes, why }: Stored['pages'][number]): Promise<StoredArticle | undefined> {
    const response = await caches.match(path);
    if (!response) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const title = page.querySelector('h1')?.textContent ?? path;
    const kb = page.querySelector('.eyebrow .kb')?.textContent ?? '';
    const text = fold(`${kb} ${page.querySelector('article')?.textContent ?? title}`);
    const about = element(
      'p',
      '',
      element('span', 'kb', kb),
      ` ${this.#texts[why]}, ${formatSize(bytes, this.#lang)}`,
    );
    const link = element('a', '', title) as HTMLAnchorElement;
    link.href = path;
    link.lang = page.querySelector('h1')?.lang || page.documentElement.lang;
    return { path, title, kb, text, entry: element('li', '', link, about) as HTMLLIElement };
  }

  #filter(): void {
    const words = fold(this.#input.value)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    let count = 0;
    for (const { text, entry } of this.#articles) {
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) count++;
    }
    const form = new Intl.PluralRules(this.#lang).select(count);
    const found = this.#texts.found[form] ?? this.#texts.found['other']!;
    this.#status.textContent =
      count > 0 || words.length === 0 ? fillText(found, { count }) : this.#texts['notFound']!;
  }
}

/** Without capitals and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

customElements.define('kb-stored-pages', StoredPages);

const unsaved = document.querySelector<HTMLElement>('[data-unsaved]');
if (unsaved) unsaved.hidden = location.pathname === unsaved.dataset['unsaved'];
