/** The menus that a button opens: the copy menu of an article or section, and the reasons to report a mistake. */
import type { ArticleData } from '#replies/api/article.ts';
import { buildReply } from '#replies/build-reply.ts';
import { github } from '#replies/formats/github.ts';
import { plain } from '#replies/formats/plain.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { deskPath } from '#i18n/urls/pages.ts';
import { articlePlace } from './article-place.ts';
import { createArticles } from './desk/articles.ts';
import { flagPlace } from './desk/flag-place.ts';
import { element } from './element.ts';
import { copiedBy } from './page-link.ts';
import { flagReasons } from './report-reasons.ts';
import { sayBeside } from './say-beside.ts';
import { writeClipboard } from './write-clipboard.ts';

/**
 * Handles a click on a copy button, a link to copy or the link that reports a mistake: copies at once, or else opens the menu;
 * closes it if it is open.
 */
export function openFrom(opener: HTMLElement): void {
  if (opener.dataset['copy'] || 'link' in opener.dataset)
    return sayCopied(opener, writeClipboard(copiedBy(opener)));
  // The menu is below the button: on a phone there is no room beside it.
  const holder = opener.closest('.sec, .tools') ?? opener;
  const open = holder.nextElementSibling;
  if (open instanceof HTMLElement && open.classList.contains('menu')) return close(opener, open);
  const section = opener.closest('section[id]')?.id;
  const menu = opener.matches('a, [name]') ? flagMenu(opener) : copyMenu(section);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close(opener, menu);
    opener.focus();
  });
  holder.after(menu);
  opener.setAttribute('aria-expanded', 'true');
  menu.querySelector<HTMLElement>('button, a')?.focus();
}

/** Says beside a button or link whether copying succeeded. For a link, also puts its address into the address bar. */
export function sayCopied(button: HTMLElement, done: Promise<boolean>): void {
  if (button instanceof HTMLAnchorElement)
    history.replaceState(history.state, '', button.hash || button.href);
  void sayBeside(button, copiedOrNot(done));
}

function copiedOrNot(done: Promise<boolean>): Promise<string> {
  const say = (isDone: boolean) =>
    translator(articlePlace().lang)(isDone ? 'desk.copied' : 'desk.copyFailed');
  return done.then(say, () => say(false));
}

function close(opener: HTMLElement, menu: HTMLElement): void {
  menu.remove();
  opener.setAttribute('aria-expanded', 'false');
}

function makeMenu(...children: Node[]): HTMLElement {
  const menu = element('div', { className: 'menu tools' }, ...children);
  // Set here and not in a stylesheet, so that pages do not carry it before it is used.
  menu.style.background = 'var(--kb-color-wash)';
  return menu;
}

function copyMenu(section: string | undefined): HTMLElement {
  const { lang, kb, base } = articlePlace();
  const t = translator(lang);
  const load = createArticles(base)(kb, lang);
  const action = (name: string, copy: () => Promise<boolean>) => {
    const item = element('button', { type: 'button', className: 'tool' }, name);
    item.addEventListener('click', () => void sayBeside(item, copiedOrNot(copy())));
    return item;
  };
  const write = (format: typeof plain) =>
    writeClipboard(load.then((article) => format.write(replyOf(article, section))));
  const desk = element('a', { className: 'tool', href: deskLink(kb, section, lang, base) }, t('copy.reply'));
  const menu = makeMenu(
    action(t('copy.markdown'), () => write(github)),
    action(t('copy.plain'), () => write(plain)),
    desk,
  );
  load
    .then((article) => {
      if (article.desk === false) desk.remove();
      const flag = flagPlace(article, { section }, { base, t, from: 'article' });
      if (flag) menu.append(flag);
    })
    .catch(() => {});
  return menu;
}

/** Returns the menu of reasons to report a mistake. A link without script reports the whole page without a reason. */
function flagMenu(opener: HTMLElement): HTMLElement {
  const { lang, kb, base } = articlePlace();
  const menu = makeMenu();
  void createArticles(base)(kb, lang).then(
    (article) => {
      menu.append(reasonsOf(article)!);
      menu.querySelector<HTMLElement>('a, button')?.focus();
    },
    () => {
      if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
      else menu.append(translator(lang)('report.failed'));
    },
  );
  return menu;
}

/** Returns the reasons for the article of the page, or for the step it shows; undefined if the site takes no such reports. */
function reasonsOf({ flag, kb, lang, revised }: ArticleData): HTMLElement | undefined {
  if (flag === undefined) return undefined;
  const { base, step } = articlePlace();
  const about = {
    kb: String(kb),
    revised,
    ...(step === undefined ? { from: 'article' } : { step, from: 'step' }),
  };
  return flagReasons({ way: flag, base, lang, t: translator(lang) }, about);
}

function replyOf(article: ArticleData, section: string | undefined) {
  return buildReply([{ article, section }], { amount: 'all', translate: translator });
}

function deskLink(kb: number, section: string | undefined, lang: Lang, base: string): string {
  const place = new URLSearchParams({ kb: String(kb), ...(section !== undefined && { section }) });
  return `${withBase(base, deskPath(lang))}#${place.toString()}`;
}
