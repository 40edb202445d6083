/** Shows two languages of an article side by side. The address names the article, so one page serves all articles. */
import type { Lang } from '#i18n/languages.ts';
import { languageName, translator } from '#i18n/translate.ts';
import { addressOfFile, withoutBase } from '#i18n/urls/base.ts';
import { parseComparePath } from '#i18n/urls/pages.ts';
import { element } from '../element.ts';
import { createArticles } from './articles.ts';
import { compareCells } from './compare.ts';

class Compare extends HTMLElement {
  #uiLang = this.dataset['lang'] as Lang;
  #load = createArticles(this.dataset['base']!);
  #kb = Number(
    parseComparePath(withoutBase(this.dataset['base']!, addressOfFile(location.pathname)) ?? '')?.kb ??
      new URLSearchParams(location.search).get('kb'),
  );

  connectedCallback(): void {
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const t = translator(this.#uiLang);
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    const [first, second] = [...this.querySelectorAll('select')].map(({ value }) => value as Lang) as [
      Lang,
      Lang,
    ];
    const say = (text: string) => {
      status.textContent = text;
    };
    try {
      const pair = await Promise.all([this.#load(this.#kb, first), this.#load(this.#kb, second)]);
      const titles = pair.map((article) =>
        element(
          'p',
          { className: 'side', lang: article.textLang },
          element('a', { href: article.url }, article.title),
        ),
      );
      const cells = compareCells(pair, { uiLang: this.#uiLang, base: this.dataset['base']! });
      this.querySelector('.both')!.replaceChildren(...titles, ...cells);
      this.querySelector('h1')!.textContent = `KB${this.#kb} · ${[first, second]
        .map((lang) => languageName(lang, this.#uiLang))
        .join(' · ')}`;
      document.title = `KB${this.#kb} · ${this.dataset['title']}`;
      say('');
      if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    } catch {
      say(t('desk.failed'));
    }
  }
}

customElements.define('kb-compare', Compare);
