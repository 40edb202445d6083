/**
 * `<kb-card kb="1133" lang="es" section="login-attempt-loop">`: an article as a card, on any page of any site. One file without
 * dependencies. It inserts text, never markup, and its style is a constructed stylesheet, so it works under a strict content security
 * policy: the page only has to allow this site in `script-src` and `connect-src`. The `--kb-card-*` properties set its theme.
 */
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articleDataPath } from '#i18n/urls/files.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import { siteOf } from './site-of.ts';
import { element } from '#client/element.ts';
import { adoptStyle } from './shadow.ts';

interface Article {
  title: string;
  summary: string;
  revised: string;
  textLang: string;
  url: string;
  sections: { id: string; title: string; url: string; lang: string }[];
}

const style = `
:host { display: block; max-inline-size: 36rem; color-scheme: light dark; }
:host([hidden]) { display: none; }
a { display: block; padding: 0.75rem 1rem; text-decoration: none;
  color: var(--kb-card-ink, CanvasText); background: var(--kb-card-paper, Canvas);
  border: 1px solid var(--kb-card-edge, GrayText); border-block-start: 3px double var(--kb-card-accent, #00574f);
  font: var(--kb-card-font, 1rem/1.5 system-ui, sans-serif); }
a:focus-visible { outline: 3px double var(--kb-card-accent, #00574f); outline-offset: 2px; }
a:hover strong { text-decoration: underline; }
strong, small { display: block; }
strong { color: var(--kb-card-accent, #00574f); }
small { color: var(--kb-card-soft, GrayText); }
@media (prefers-color-scheme: dark) { strong { color: var(--kb-card-accent, #8acbbe); } }
@media (forced-colors: active) { strong { color: LinkText; } }`;

class Card extends HTMLElement {
  static observedAttributes = ['kb', 'lang', 'section'];
  #root = this.attachShadow({ mode: 'open' });
  #run = 0;

  connectedCallback(): void {
    adoptStyle(this.#root, style);
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const kb = Number(this.getAttribute('kb')?.replace(/^KB/i, ''));
    const lang = this.getAttribute('lang') || 'en';
    if (!Number.isInteger(kb) || kb < 1 || !/^[a-z]{2}$/.test(lang)) return this.#root.replaceChildren();
    const address = withBase(siteOf, articlePath(lang as Lang, kb));
    try {
      const response = await fetch(withBase(siteOf, articleDataPath(lang as Lang, kb)));
      if (!response.ok) throw new Error(String(response.status));
      const article = (await response.json()) as Article;
      if (run === this.#run) this.#root.replaceChildren(this.#card(article, kb, address));
    } catch {
      // If the text cannot be fetched, show the link alone.
      if (run === this.#run) this.#root.replaceChildren(link(address, element('strong', {}, `KB${kb}`)));
    }
  }

  #card({ title, summary, revised, textLang, sections }: Article, kb: number, address: string): HTMLElement {
    const section = sections.find(({ id }) => id === this.getAttribute('section'));
    return link(
      section ? `${address}#${section.id}` : address,
      element('small', {}, `KB${kb} · ${textLang} · ${revised}`),
      element('strong', { lang: section?.lang ?? textLang }, section?.title ?? title),
      ...(section ? [] : [element('span', { lang: textLang }, summary)]),
    );
  }
}

function link(href: string, ...children: Node[]): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noopener' }, ...children);
}

if (!customElements.get('kb-card')) customElements.define('kb-card', Card);
