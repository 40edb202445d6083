/** The agent's desk: message in, candidates, reply out. Everything happens in the browser. */
import { buildReply, greetingFor, stateOf, type Amount, type Chosen } from '#agent/build-reply.ts';
import { guessLanguage } from '#agent/guess-language.ts';
import type { Reply } from '#agent/reply.ts';
import { toolById } from '#agent/tools.ts';
import type { Lang } from '#i18n/languages.ts';
import { languageName, translator } from '#i18n/translate.ts';
import { comparePath, withBase } from '#i18n/urls.ts';
import { make } from '../make.ts';
import { writeClipboard } from '../write-clipboard.ts';
import { createArticles } from './articles.ts';
import { createCandidateList, type CandidateList } from './candidate-list.ts';
import { createClients, createFinder, type Candidate } from './candidates.ts';
import { compareCells } from './compare.ts';
import { keepDeskOffline } from './keep-offline.ts';
import { isSamePlace, readMemory, withRecent, writeMemory, type Place } from './memory.ts';

const typingPause = 150;

class Desk extends HTMLElement {
  #uiLang = this.dataset['lang'] as Lang;
  #languages = this.dataset['languages']!.split(' ') as Lang[];
  #base = this.dataset['base']!;
  #t = translator(this.#uiLang);
  #load = createArticles(this.#base);
  #find = createFinder(createClients(this.#base));
  #memory = readMemory();
  #message = this.#part<HTMLTextAreaElement>('message');
  #tool = this.#part<HTMLSelectElement>('tool');
  #amount = this.#part<HTMLSelectElement>('amount');
  #greeting = this.#part<HTMLInputElement>('greeting');
  #preview = this.#part('preview');
  #status = this.#part('status');
  #list!: CandidateList;
  #chosen: Place | undefined;
  #added: Place[] = [];
  #reply: Reply | undefined;
  #timer = 0;
  #searching: Promise<void> | undefined;
  #run = 0;
  #showRun = 0;
  #hasChosenLang = false;

  connectedCallback(): void {
    this.#list = createCandidateList(this.#part('candidates'), this.#t, {
      onChoose: (candidate) => this.#choose(candidate),
      onTake: () => void this.#copy(),
      onLeave: () => this.#message.focus(),
    });
    const { tool, amount, hasGreeting } = this.#memory;
    this.#tool.value = toolById(tool).id;
    this.#amount.value = amount;
    this.#greeting.checked = hasGreeting;
    this.#message.addEventListener('input', () => this.#onInput());
    this.#message.addEventListener('keydown', (event) => this.#onKey(event));
    for (const control of [this.#tool, this.#amount, this.#greeting])
      control.addEventListener('change', () => this.#onSetting());
    this.#part('languages').addEventListener('change', () => {
      this.#hasChosenLang = true;
      this.#part('guess').textContent = '';
      void this.#search();
    });
    this.#onClick('clear', () => this.setMessage(''));
    this.#onClick('copy', () => void this.#copy());
    this.#onClick('copy-link', () => void this.#copyLink());
    this.#onClick('add', () => this.#add());
    this.#onClick('pin', () => this.#togglePin());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#copy();
    });
    const asked = new URLSearchParams(location.hash.slice(1));
    const kb = Number(asked.get('kb'));
    if (kb > 0) void this.#showPlace(kb, asked.get('section') ?? undefined);
    else void this.#search();
    if (!this.hasAttribute('data-quiet')) this.#message.focus();
    addEventListener('load', () => void keepDeskOffline(this.#base));
  }

  /** Takes a message as if it had been typed. */
  setMessage(text: string, lang?: string): void {
    this.#message.value = text;
    this.#hasChosenLang = false;
    if (lang !== undefined && this.#pickLanguage(lang)) this.#hasChosenLang = true;
    this.#onInput(0);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }

  #onClick(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #onInput(pause = typingPause): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), pause);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.shiftKey || event.altKey) return;
    const { value, selectionStart } = this.#message;
    const isOnLastLine = !value.slice(selectionStart).includes('\n');
    if (event.key === 'ArrowDown' && isOnLastLine) {
      event.preventDefault();
      void this.#settled().then(() => this.#list.move(0));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      void this.#copy();
    }
  }

  /** A key or click that comes before the pause is over is about what has been typed. */
  async #settled(): Promise<void> {
    clearTimeout(this.#timer);
    await (this.#timer === 0 ? this.#searching : this.#search());
  }

  #onSetting(): void {
    this.#memory.tool = this.#tool.value;
    this.#memory.amount = this.#amount.value as Amount;
    this.#memory.hasGreeting = this.#greeting.checked;
    writeMemory(this.#memory);
    void this.#show();
  }

  #languageChoice(): string {
    return this.querySelector<HTMLInputElement>('input[name="lang"]:checked')!.value;
  }

  /** The customer's languages, the first one first. */
  #replyLanguages(): Lang[] {
    return this.#languageChoice().split('+') as Lang[];
  }

  #pickLanguage(value: string): boolean {
    const choice = this.querySelector<HTMLInputElement>(`input[name="lang"][value="${CSS.escape(value)}"]`);
    if (choice) choice.checked = true;
    return choice !== null;
  }

  #search(): Promise<void> {
    this.#searching = this.#answer();
    return this.#searching;
  }

  async #answer(): Promise<void> {
    this.#timer = 0;
    const run = ++this.#run;
    const message = this.#message.value.trim();
    this.#guess(message);
    if (message === '') return this.#showRemembered();
    const [lang] = this.#replyLanguages() as [Lang];
    this.#message.lang = lang;
    try {
      const candidates = await this.#find(message, lang);
      if (run !== this.#run) return;
      this.#note(candidates.length === 0 ? this.#t('desk.none') : '');
      this.#chosen = undefined;
      this.#list.show(candidates);
      if (candidates.length === 0) await this.#show();
    } catch {
      if (run === this.#run) this.#note(this.#t('desk.failed'));
    }
  }

  #note(text: string): void {
    this.#part('note').textContent = text;
  }

  #guess(message: string): void {
    if (this.#hasChosenLang) return;
    const guess = guessLanguage(message, this.#languages);
    const words = guess?.because.map((word) => `“${word}”`).join(', ') ?? '';
    if (guess) this.#pickLanguage(guess.lang);
    this.#part('guess').textContent = words ? this.#t('desk.seenFrom', { words }) : '';
  }

  #showRemembered(): void {
    const { pinned, recent } = this.#memory;
    const others = recent.filter((place) => !pinned.some((pin) => isSamePlace(pin, place)));
    const places = [...pinned, ...others];
    const headings = new Map<number, string>();
    if (others.length > 0) headings.set(pinned.length, this.#t('desk.recent'));
    if (pinned.length > 0) headings.set(0, this.#t('desk.pinned'));
    this.#note(places.length === 0 ? this.#t('desk.empty') : '');
    this.#chosen = undefined;
    this.#list.show(
      places.map((place): Candidate => ({
        ...place,
        lang: place.lang ?? this.#uiLang,
        why: 'words',
        words: [],
      })),
      headings,
    );
    if (places.length === 0) void this.#show();
  }

  /** What the copy menu of an article leads to. */
  async #showPlace(kb: number, id: string | undefined): Promise<void> {
    this.#pickLanguage(this.#uiLang);
    this.#hasChosenLang = true;
    try {
      const { title, textLang, sections } = await this.#load(kb, this.#uiLang);
      const section = sections.find((candidate) => candidate.id === id);
      const { number, title: name = title, lang = textLang } = section ?? {};
      this.#list.show([{ kb, section: section?.id, number, title: name, lang, why: 'number', words: [] }]);
    } catch {
      this.#note(this.#t('desk.failed'));
    }
  }

  #choose({ kb, section, number, title, lang }: Candidate): void {
    this.#chosen = { kb, section, number, title, lang };
    this.#say('');
    void this.#show();
  }

  #places(): Place[] {
    const chosen = this.#chosen;
    if (!chosen) return this.#added;
    return this.#added.some((place) => isSamePlace(place, chosen)) ? this.#added : [...this.#added, chosen];
  }

  async #show(): Promise<void> {
    const run = ++this.#showRun;
    const places = this.#places();
    const languages = this.#replyLanguages();
    try {
      const chosen = await Promise.all(
        places.flatMap(({ kb, section }) =>
          languages.map(async (lang): Promise<Chosen> => ({ article: await this.#load(kb, lang), section })),
        ),
      );
      if (run !== this.#showRun) return;
      this.#showReply(chosen, languages[0]!);
      await this.#showBoth(run);
    } catch {
      if (run === this.#showRun) this.#say(this.#t('desk.failed'));
    }
  }

  #showReply(chosen: readonly Chosen[], lang: Lang): void {
    const tool = toolById(this.#tool.value);
    const greeting = this.#greeting.checked ? greetingFor(tool, translator(lang)) : undefined;
    const amount = this.#amount.value as Amount;
    this.#reply =
      chosen.length === 0 ? undefined : buildReply(chosen, { amount, greeting, translate: translator });
    this.#preview.textContent = this.#reply ? tool.format.write(this.#reply).text : '';
    this.#preview.lang = lang;
    for (const name of ['copy', 'copy-link', 'add', 'pin'])
      this.#part<HTMLButtonElement>(name).disabled = !this.#reply;
    this.#showAdded();
    this.#showWarnings(chosen);
    const isPinned = this.#chosen && this.#memory.pinned.some((pin) => isSamePlace(pin, this.#chosen!));
    this.#part('pin').textContent = this.#t(isPinned ? 'desk.unpin' : 'desk.pin');
  }

  #showWarnings(chosen: readonly Chosen[]): void {
    const texts = chosen.flatMap((choice) => {
      const state = stateOf(choice);
      if (state === undefined) return [];
      const language = languageName(choice.article.lang, this.#uiLang);
      const name = nameOf(choice.article.kb, choice.section, choice.article.sections);
      return [this.#t(state === 'missing' ? 'desk.warnMissing' : 'desk.warnBehind', { name, language })];
    });
    const box = this.#part('warnings');
    box.hidden = texts.length === 0;
    box.replaceChildren(...[...new Set(texts)].map((text) => make('p', {}, text)));
  }

  #showAdded(): void {
    const box = this.#part('added');
    box.hidden = this.#added.length === 0;
    const items = this.#added.map((place) => {
      const name = `KB${place.kb}: ${place.title}`;
      const remove = make('button', { type: 'button', className: 'tool' }, '×');
      remove.setAttribute('aria-label', this.#t('desk.remove', { name }));
      remove.addEventListener('click', () => {
        this.#added = this.#added.filter((other) => other !== place);
        void this.#show();
        this.#part('add').focus();
      });
      return make('li', {}, name, ' ', remove);
    });
    this.#part('added-list').replaceChildren(...items);
  }

  /** The chosen section in the two languages a reply may mix. */
  async #showBoth(run: number): Promise<void> {
    const box = this.querySelector<HTMLElement>('[data-part="both"]');
    const section = this.#chosen?.section;
    const kb = this.#chosen?.kb;
    const [first, second] = this.#pair();
    if (!box || !second) return;
    if (kb === undefined) return void (box.hidden = true);
    const pair = await Promise.all([this.#load(kb, first), this.#load(kb, second)]);
    if (run !== this.#showRun) return;
    const ids = section === undefined ? pair[0].sections.slice(0, 1).map(({ id }) => id) : [section];
    const cells = compareCells(pair, this.#uiLang, (text) => this.#say(text), new Set(ids));
    this.#part('both-cells').replaceChildren(...cells);
    const all = this.#part<HTMLAnchorElement>('both-all');
    all.href = withBase(this.#base, comparePath(kb));
    all.textContent = this.#t('desk.compareAll', { kb: String(kb) });
    box.hidden = false;
  }

  #pair(): [Lang, Lang?] {
    const [first = this.#languages[0]!] = this.#replyLanguages();
    return [first, this.#languages.find((lang) => lang !== first)];
  }

  #add(): void {
    if (this.#chosen && !this.#added.some((place) => isSamePlace(place, this.#chosen!)))
      this.#added = [...this.#added, this.#chosen];
    void this.#show();
    this.#message.focus();
  }

  #togglePin(): void {
    const place = this.#chosen;
    if (!place) return;
    const { pinned } = this.#memory;
    const others = pinned.filter((pin) => !isSamePlace(pin, place));
    this.#memory.pinned = others.length < pinned.length ? others : [...pinned, place];
    writeMemory(this.#memory);
    void this.#show();
  }

  async #copy(): Promise<void> {
    await this.#settled();
    await this.#show();
    if (!this.#reply) return;
    const flavours = toolById(this.#tool.value).format.write(this.#reply);
    const done = await writeClipboard(flavours);
    this.#say(
      this.#t(!done ? 'desk.copyFailed' : flavours.html === undefined ? 'desk.copied' : 'desk.copiedRich'),
    );
    if (!done) return;
    for (const place of this.#places()) this.#memory.recent = withRecent(this.#memory.recent, place);
    writeMemory(this.#memory);
    this.dispatchEvent(new CustomEvent('kb-copied', { bubbles: true, detail: flavours }));
  }

  async #copyLink(): Promise<void> {
    const href = this.#reply?.parts.at(-1)?.link.href;
    if (href === undefined) return;
    const done = await writeClipboard({ text: href });
    this.#say(this.#t(done ? 'desk.copied' : 'desk.copyFailed'));
  }
}

function nameOf(
  kb: number,
  section: string | undefined,
  sections: readonly { id: string; number?: number | undefined }[],
): string {
  const number = sections.find(({ id }) => id === section)?.number;
  return number === undefined ? `KB${kb}` : `KB${kb} §${number}`;
}

customElements.define('kb-desk', Desk);
