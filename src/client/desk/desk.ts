/** `<kb-desk>`: finds places that answer a customer's message, and writes the reply. No message leaves the browser. */
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { customerText } from '#replies/customer-text.ts';
import { gapReport } from '../report-gap.ts';
import { createArticles } from './articles.ts';
import { createCandidateList } from './candidate-list.ts';
import { createClients, createFinder, type Candidate, type FoundCandidates } from './candidates.ts';
import { createChosenReply } from './chosen-reply.ts';
import { createCustomerLanguage } from './customer-language.ts';
import { keepDeskOffline } from './keep-offline.ts';
import { readMemory } from './memory.ts';
import { createMessageField } from './message-field.ts';
import { rememberedPlaces } from './remembered-places.ts';
import { createUndo } from './undo.ts';

class Desk extends HTMLElement {
  #uiLang = this.dataset['lang'] as Lang;
  #siteLanguages = this.dataset['languages']!.split(' ') as Lang[];
  #base = this.dataset['base']!;
  #t = translator(this.#uiLang);
  #from = this.hasAttribute('data-quiet') ? ('sidebar' as const) : ('desk' as const);
  #load = createArticles(this.#base);
  #find = createFinder(createClients(this.#base), (this.dataset['outside'] ?? '').split(' '));
  #memory = readMemory();
  #run = 0;
  #nearest: readonly Candidate[] = [];

  #message = createMessageField(this.#part('message'), {
    search: (text) => this.#search(text),
    onReplaced: (before) => this.#startTicket(before),
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
    onChoose: ({ kb, section, number, step, title, lang }) =>
      void this.#reply.choose({ kb, section, number, step, title, lang }),
    onTake: () => void this.#copy(),
    onLink: () => void this.#copyLink(),
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
    from: this.#from,
    onAdd: () => this.#message.focus(),
  });

  #undo = createUndo(
    { box: this.#part('emptied'), text: this.#part('emptied-text'), undo: this.#part('undo') },
    ({ message, added }) => {
      if (message !== this.#message.text()) this.#message.set(message);
      this.#reply.restore(added);
      this.#message.focus();
    },
  );

  connectedCallback(): void {
    this.#part('clear').addEventListener('click', () => {
      this.setMessage('');
      this.#message.focus();
    });
    this.#part('copy-link').addEventListener('click', () => void this.#copyLink());
    this.#part('nearest').addEventListener('click', () => {
      this.#note(this.#t('desk.nearestFound'));
      this.#list.show(this.#nearest, { isChosen: false });
      this.#part('nearest').hidden = true;
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

  /** Starts another ticket with a message, which may be empty, as if the agent had typed it. */
  setMessage(text: string, lang?: string): void {
    this.#startTicket(this.#message.text());
    if (lang !== undefined) this.#language.choose(lang);
    this.#message.set(text);
  }

  /**
   * Clears the added places and the chosen language with the message, so that nothing of one customer reaches another. Offers to
   * undo it.
   */
  #startTicket(message: string): void {
    this.#language.release();
    const added = this.#reply.empty();
    if (added.length > 0) this.#undo.offer(this.#t('desk.emptied'), { message, added });
    else if (message.trim() !== '') this.#undo.offer(this.#t('desk.cleared'), { message, added });
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
      const note = candidates.length === 0 ? this.#t('desk.empty') : '';
      return this.#showCandidates(candidates, note, { isChosen: false, headings });
    }
    const [lang] = this.#language.all();
    this.#message.setLang(lang);
    try {
      const found = await this.#find(text, lang);
      if (run === this.#run) await this.#showFound(found);
    } catch {
      if (run === this.#run) await this.#showCandidates([], this.#t('desk.failed'), { isChosen: false });
    }
  }

  async #showFound({ candidates, nearest, isThanks }: FoundCandidates): Promise<void> {
    const isFound = candidates.length > 0;
    const note = isFound ? '' : this.#t(isThanks ? 'desk.thanks' : 'desk.none');
    const headings = new Map(
      candidates.flatMap(({ question }, at) =>
        question === undefined ? [] : [[at, this.#t('desk.alsoAsked', { text: question })] as const],
      ),
    );
    this.#nearest = nearest;
    await this.#showCandidates(candidates, note, { isChosen: isFound, headings });
    this.#part('unanswered').hidden = isFound || isThanks;
    this.#part('nearest').hidden = nearest.length === 0;
    if (!isFound && !isThanks) this.#offerGap();
  }

  /** Offers to report the question in the words of the customer. The agent can edit it before sending. */
  #offerGap(): void {
    const way = this.dataset['gap'];
    if (way === undefined) return;
    const [lang] = this.#language.all();
    const reporting = { way, base: this.#base, lang, t: this.#t };
    this.#part('gap').replaceChildren(gapReport(reporting, customerText(this.#message.text()), this.#from));
  }

  async #showCandidates(
    candidates: readonly Candidate[],
    note: string,
    options: { isChosen: boolean; headings?: ReadonlyMap<number, string> },
  ): Promise<void> {
    this.#note(note);
    this.#part('unanswered').hidden = true;
    this.#list.show(candidates, options);
    if (!options.isChosen) await this.#reply.choose(undefined);
  }

  /** Shows the place that the copy menu of an article links to. */
  async #showPlace(kb: number, id: string | undefined): Promise<void> {
    this.#language.choose(this.#uiLang);
    try {
      const { title, textLang, sections } = await this.#load(kb, this.#uiLang);
      const section = sections.find((candidate) => candidate.id === id);
      const { number, title: name = title, lang = textLang } = section ?? {};
      const place = { kb, section: section?.id, number, title: name, lang, words: [], certainty: 0 };
      const articleTitle = section && title;
      this.#list.show([{ ...place, articleTitle, why: 'number' }], { isChosen: true });
    } catch {
      this.#note(this.#t('desk.failed'));
    }
  }

  async #copy(): Promise<void> {
    if (!(await this.#reply.copy(this.#message.settled()))) return;
    this.#list.say(this.#t('desk.copiedHere'));
    const added = this.#reply.empty();
    if (added.length > 0)
      this.#undo.offer(this.#t('desk.emptiedCopied'), { message: this.#message.text(), added });
  }

  async #copyLink(): Promise<void> {
    if (await this.#reply.copyLink()) this.#list.say(this.#t('desk.copiedHere'));
  }
}

customElements.define('kb-desk', Desk);
