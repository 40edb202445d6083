import type { ReplyChoice } from '#replies/find-place.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ReportPlace } from '#i18n/urls/reports.ts';
import { createAddedPlaces } from './added-places.ts';
import { MissingArticleError, type LoadArticle } from './articles.ts';
import { createBothLanguages } from './both-languages.ts';
import { flagPlace } from './flag-place.ts';
import { forgetArticle, isSamePlace, withRecent, writeMemory, type Memory, type Place } from './memory.ts';
import { createReplyPanel } from './reply-panel.ts';

export interface ChosenReply {
  /** Chooses a place and shows its reply. */
  choose: (place: Place | undefined) => Promise<void>;
  /** Shows and copies the reply once `settled` resolves, and remembers its places. Returns whether copying succeeded. */
  copy: (settled: Promise<void>) => Promise<boolean>;
  /** Copies the link to the chosen place, in the first language of the reply. */
  copyLink: () => Promise<boolean>;
  /** Removes the added places and returns them. */
  empty: () => Place[];
  restore: (places: Place[]) => void;
}

interface Options {
  part: <T extends HTMLElement = HTMLElement>(name: string) => T;
  base: string;
  uiLang: Lang;
  t: Translate;
  siteLanguages: readonly Lang[];
  load: LoadArticle;
  memory: Memory;
  /** Returns the languages of the reply, in order. */
  languages: () => [Lang, ...Lang[]];
  /** The origin that reports of mistakes name. */
  from: ReportPlace;
  /** Called after a place was added to the reply. */
  onAdd: () => void;
}

/** Creates the reply from the added places and the chosen one. The latest choice wins. */
export function createChosenReply(options: Options): ChosenReply {
  const { part, base, uiLang, t, siteLanguages, load, memory, languages, from, onAdd } = options;
  const buttons = ['copy', 'copy-link', 'add', 'pin'].map((name) => part<HTMLButtonElement>(name));
  let chosen: Place | undefined;
  let run = 0;
  const panel = createReplyPanel(
    {
      tool: part('tool'),
      amount: part('amount'),
      greeting: part('greeting'),
      preview: part('preview'),
      status: part('status'),
      warnings: part('warnings'),
      count: part('count'),
      buttons,
    },
    memory,
    { t, uiLang },
    () => void show(),
  );
  const added = createAddedPlaces({ box: part('added'), list: part('added-list') }, t, () => {
    void show();
    part('add').focus();
  });
  const showBoth = createBothLanguages(
    { box: part('both'), cells: part('both-cells'), all: part('both-all') },
    { base, uiLang, t, load },
  );
  const showFlag = (last: ReplyChoice | undefined) => {
    const flag = last && flagPlace(last.article, last, { base, t, from });
    part('flag').replaceChildren(...(flag ? [flag] : []));
  };
  const pinOf = (place: Place | undefined) => place && memory.pinned.find((pin) => isSamePlace(pin, place));

  const show = async (): Promise<void> => {
    const own = ++run;
    const [first, ...others] = languages();
    const all = [first, ...others];
    try {
      const parts = await Promise.all(
        added.with(chosen).flatMap(({ kb, section, step }) =>
          all.map(async (lang): Promise<ReplyChoice> => {
            const article = await load(kb, lang);
            return { article, section, step };
          }),
        ),
      );
      if (own !== run) return;
      panel.show(parts, first);
      // The chosen place comes last, once for each language.
      showFlag(parts.at(-all.length));
      part('pin').textContent = t(pinOf(chosen) ? 'desk.unpin' : 'desk.pin');
      const second = siteLanguages.find((lang) => lang !== first);
      await showBoth(chosen, first, second);
    } catch (error) {
      const isGone = error instanceof MissingArticleError;
      if (isGone) forgetArticle(memory, error.kb);
      if (own === run) panel.say(isGone ? t('desk.gone', { kb: String(error.kb) }) : t('desk.failed'));
    }
  };

  part('add').addEventListener('click', () => {
    if (chosen) added.add(chosen);
    void show();
    onAdd();
  });
  part('pin').addEventListener('click', () => {
    if (!chosen) return;
    const pin = pinOf(chosen);
    memory.pinned = pin ? memory.pinned.filter((other) => other !== pin) : [...memory.pinned, chosen];
    writeMemory(memory);
    void show();
  });

  return {
    choose: (place) => {
      chosen = place;
      panel.say('');
      return show();
    },
    copy: async (settled) => {
      if (!(await panel.copy(settled.then(show)))) return false;
      for (const place of added.with(chosen)) memory.recent = withRecent(memory.recent, place);
      writeMemory(memory);
      return true;
    },
    copyLink: async () => {
      if (!chosen) return false;
      const { kb, section, step } = chosen;
      const article = load(kb, languages()[0]);
      return panel.copyLink(article.then((loaded) => ({ article: loaded, section, step })));
    },
    empty: () => {
      const before = added.empty();
      if (before.length > 0) void show();
      return before;
    },
    restore: (places) => {
      added.restore(places);
      void show();
    },
  };
}
