/** The agent's desk: message in, candidates, reply out. Everything happens in the browser. */
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { createArticles } from './articles.ts';
import { createCandidateList } from './candidate-list.ts';
import { createClients, createFinder, type Candidate } from './candidates.ts';
import { createChosenReply } from './chosen-reply.ts';
import { createCustomerLanguage } from './customer-language.ts';
import { keepDeskOffline } from './keep-offline.ts';
import { readMemory } from './memory.ts';
import { createMessageField } from './message-field.ts';
import { rememberedPlaces } from './remembered-places.ts';

class Desk extends HTMLElement {
  #uiLang = this.dataset['lang'] as Lang;
  #siteLanguages = this.dataset['languages']!.split(' ') as Lang[];
  #base = this.dataset['base']!;
  #t = translator(this.#uiLang);
  #load = createArticles(this.#base);
  #find = createFinder(createClients(this.#base));
  #memory = readMemory();
  #run = 0;

  #message = createMessageField(this.#part('message'), {
    search: (text) => this.#search(text),
    onDown: () => void this.#message.settled().then(() => this.#list.move(0)),
    onEnter: () => void this.#copy(),
  });
  #language = createCustomerLanguage(
    { choices: this.#part('languages'), reason: this.#part('guess') },
    this.#siteLanguages,
    this.#memory,
    { t: this.#t, uiLang: this.#uiLang },
    () => void this.#message.search(),
  );
  #list = createCandidateList(this.#part('candidates'), this.#t, {
    onChoose: ({ kb, section, number, title, lang }) =>
      void this.#reply.choose({ kb, section, number, title, lang }),
    onTake: () => void this.#copy(),
    onLeave: () => this.#message.focus(),
  });
  #reply = createChosenReply({
    part: (name) => this.#part(name),
    base: this.#base,
    uiLang: this.#uiLang,
    t: this.#t,
    siteLanguages: this.#siteLanguages,
    load: this.#load,
    memory: this.#memory,
    languages: () => this.#language.all(),
    onAdd: () => this.#message.focus(),
  });

  connectedCallback(): void {
    this.#part('clear').addEventListener('click', () => {
      this.setMessage('');
      this.#message.focus();
    });
    this.#part('paste').addEventListener('click', () => void this.#paste());
    this.#part('copy').addEventListener('click', () => void this.#copy());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#copy();
    });
    const asked = new URLSearchParams(location.hash.slice(1));
    const kb = Number(asked.get('kb'));
    if (kb > 0) void this.#showPlace(kb, asked.get('section') ?? undefined);
    else void this.#message.search();
    if (!this.hasAttribute('data-quiet')) this.#message.focus();
    addEventListener('load', () => void keepDeskOffline(this.#base));
  }

  /** Takes a message as if it had been typed. */
  setMessage(text: string, lang?: string): void {
    this.#language.release();
    if (lang !== undefined) this.#language.choose(lang);
    this.#message.set(text);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }

  #note(text: string): void {
    this.#part('note').textContent = text;
  }

  async #paste(): Promise<void> {
    try {
      this.setMessage(await navigator.clipboard.readText());
    } catch {
      this.#note(this.#t('desk.pasteFailed'));
    }
    this.#message.focus();
  }

  async #search(text: string): Promise<void> {
    const run = ++this.#run;
    this.#language.guess(text);
    if (text === '') {
      const { candidates, headings } = rememberedPlaces(this.#memory, this.#uiLang, this.#t);
      return this.#showCandidates(candidates, 'desk.empty', headings);
    }
    const [lang] = this.#language.all();
    this.#message.setLang(lang);
    try {
      const candidates = await this.#find(text, lang);
      if (run === this.#run) await this.#showCandidates(candidates, 'desk.none');
    } catch {
      if (run === this.#run) this.#note(this.#t('desk.failed'));
    }
  }

  async #showCandidates(
    candidates: readonly Candidate[],
    whenNone: 'desk.none' | 'desk.empty',
    headings?: ReadonlyMap<number, string>,
  ): Promise<void> {
    this.#note(candidates.length === 0 ? this.#t(whenNone) : '');
    this.#list.show(candidates, headings);
    if (candidates.length === 0) await this.#reply.choose(undefined);
  }

  /** What the copy menu of an article leads to. */
  async #showPlace(kb: number, id: string | undefined): Promise<void> {
    this.#language.choose(this.#uiLang);
    try {
      const { title, textLang, sections } = await this.#load(kb, this.#uiLang);
      const section = sections.find((candidate) => candidate.id === id);
      const { number, title: name = title, lang = textLang } = section ?? {};
      this.#list.show([{ kb, section: section?.id, number, title: name, lang, why: 'number', words: [] }]);
    } catch {
      this.#note(this.#t('desk.failed'));
    }
  }

  async #copy(): Promise<void> {
    await this.#message.settled();
    await this.#reply.copy();
  }
}

customElements.define('kb-desk', Desk);
