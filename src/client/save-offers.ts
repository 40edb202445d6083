/** `<kb-save-offers>`: lists what the reader can save, with sizes; saves it with progress; removes it again. */
import { createFiller } from '#i18n/fill-text.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Text } from '#i18n/strings.ts';
import type { Answer, Offer } from '#offline/messages.ts';
import { askWorker, whyNoWorker } from './ask-worker.ts';
import { formatSize } from './format-size.ts';

/** Texts by key, which SaveOffers.astro puts into the page. The one with plural forms is an object. */
type Texts = Record<string, string> & { size: Text };

class SaveOffers extends HTMLElement {
  #texts = JSON.parse(this.dataset['texts']!) as Texts;
  #lang = document.documentElement.lang as Lang;
  #fill = createFiller(this.#lang);
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #rows = new Map<string, HTMLElement>();

  connectedCallback(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-path]')];
    this.#rows = new Map(rows.map((row) => [row.dataset['path']!, row]));
    for (const [path, row] of this.#rows)
      row.querySelector('button')!.addEventListener('click', () => void this.#toggle(path));
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const answer = await askWorker({ ask: 'offers', paths: [...this.#rows.keys()] }).catch(() => undefined);
    if (!answer) this.#say(this.#texts[whyNoWorker()]!);
    else if ('failed' in answer) this.#say(this.#texts['unreachable']!);
    else if ('offers' in answer) answer.offers.forEach((offer) => this.#show(offer));
  }

  #show({ path, pages, bytes, isSaved }: Offer): void {
    const row = this.#rows.get(path)!;
    const button = row.querySelector('button')!;
    const size = formatSize(bytes, this.#lang);
    row.querySelector('[data-size]')!.textContent = this.#fill('size', this.#texts.size, {
      count: pages,
      size,
    });
    row.toggleAttribute('data-is-saved', isSaved);
    button.textContent = this.#texts[isSaved ? 'remove' : 'save']!;
    button.setAttribute('aria-label', `${button.textContent}: ${row.dataset['name']}`);
    button.hidden = pages === 0;
  }

  async #toggle(path: string): Promise<void> {
    const row = this.#rows.get(path)!;
    const button = row.querySelector('button')!;
    if (button.getAttribute('aria-disabled') === 'true') return;
    const isSaved = row.hasAttribute('data-is-saved');
    button.setAttribute('aria-disabled', 'true');
    if (!isSaved) void navigator.storage?.persist?.();
    const answer = await askWorker({ ask: isSaved ? 'remove' : 'save', path }, (step) =>
      this.#showProgress(row, step),
    ).catch((): Answer => ({ failed: 'unreachable' }));
    button.removeAttribute('aria-disabled');
    row.querySelector('progress')!.hidden = true;
    await this.#refresh();
    this.#say('failed' in answer ? this.#texts[answer.failed]! : this.#texts[isSaved ? 'removed' : 'done']!);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #showProgress(row: HTMLElement, answer: Answer): void {
    if (!('progress' in answer)) return;
    const { doneBytes, allBytes } = answer.progress;
    const bar = row.querySelector('progress')!;
    bar.hidden = false;
    bar.max = Math.max(allBytes, 1);
    bar.value = doneBytes;
    const percent = Math.floor((100 * doneBytes) / Math.max(allBytes, 1));
    const size = formatSize(allBytes, this.#lang);
    row.querySelector('[data-size]')!.textContent = this.#fill('progress', this.#texts['progress']!, {
      percent,
      size,
    });
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define('kb-save-offers', SaveOffers);
