/** What opens at a press: the copy menu of an article or section, and the reasons to report a mistake. */
import type { ArticleData } from '#replies/api/article.ts';
import { buildReply } from '#replies/build-reply.ts';
import { github } from '#replies/formats/github.ts';
import { plain } from '#replies/formats/plain.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { addressOfFile, splitBase, withBase } from '#i18n/urls/base.ts';
import { deskPath, parseArticlePath } from '#i18n/urls/pages.ts';
import { createArticles } from './desk/articles.ts';
import { flagReasons } from './flag-reasons.ts';
import { element } from './element.ts';
import { copiedBy } from './page-link.ts';
import { sayBeside } from './say-beside.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Copies what a link or a button for that stands for. Opens what belongs to any other copy button, or to the link that reports a mistake; closes it where it is open. */
export function openFrom(opener: HTMLElement): void {
  if (opener.dataset['copy'] || 'link' in opener.dataset)
    return sayCopied(opener, writeClipboard(copiedBy(opener)));
  // On a line of its own: beside the button there is no room on a phone.
  const holder = opener.closest('.sec, .tools') ?? opener;
  const open = holder.nextElementSibling;
  if (open instanceof HTMLElement && open.classList.contains('menu')) return close(opener, open);
  const section = opener.closest('section[id]')?.id;
  const menu = opener instanceof HTMLAnchorElement ? flagMenu(opener) : copyMenu(section);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close(opener, menu);
    opener.focus();
  });
  holder.after(menu);
  opener.setAttribute('aria-expanded', 'true');
  menu.querySelector<HTMLElement>('button, a')?.focus();
}

/** Says beside a button or link whether what it stands for was copied; the address then is that of the link. */
export function sayCopied(button: HTMLElement, done: Promise<boolean>): void {
  if (button instanceof HTMLAnchorElement)
    history.replaceState(history.state, '', button.hash || button.href);
  void sayBeside(button, copiedOrNot(done));
}

function copiedOrNot(done: Promise<boolean>): Promise<string> {
  const say = (isDone: boolean) => translator(placeOf().lang)(isDone ? 'desk.copied' : 'desk.copyFailed');
  return done.then(say, () => say(false));
}

function close(opener: HTMLElement, menu: HTMLElement): void {
  menu.remove();
  opener.setAttribute('aria-expanded', 'false');
}

function makeMenu(...children: Node[]): HTMLElement {
  const menu = element('div', { className: 'menu tools' }, ...children);
  // Here, and not in a sheet: no page has a byte of it before it is used.
  menu.style.background = 'var(--kb-color-wash)';
  return menu;
}

function copyMenu(section: string | undefined): HTMLElement {
  const { lang, kb, base } = placeOf();
  const t = translator(lang);
  const load = createArticles(base)(kb, lang);
  const action = (name: string, copy: () => Promise<boolean>) => {
    const item = element('button', { type: 'button', className: 'tool' }, name);
    item.addEventListener('click', () => void sayBeside(item, copiedOrNot(copy())));
    return item;
  };
  const write = (format: typeof plain) =>
    writeClipboard(load.then((article) => format.write(replyOf(article, section))));
  const flag = element('button', { type: 'button', className: 'tool', hidden: true }, t('copy.flag'));
  const desk = element('a', { className: 'tool', href: deskLink(kb, section, lang, base) }, t('copy.reply'));
  const menu = makeMenu(
    action(t('copy.markdown'), () => write(github)),
    action(t('copy.plain'), () => write(plain)),
    desk,
    flag,
  );
  load
    .then((article) => {
      if (article.desk === false) desk.remove();
      offerFlag(flag, article, section);
    })
    .catch(() => {});
  return menu;
}

/** The link of the page is the address for the whole article without a reason; what opens adds one. */
function flagMenu(link: HTMLAnchorElement): HTMLElement {
  const { lang, kb, base } = placeOf();
  const menu = makeMenu();
  void createArticles(base)(kb, lang).then(
    (article) => {
      menu.append(reasonsOf(article, undefined)!);
      menu.querySelector('a')?.focus();
    },
    () => location.assign(link.href),
  );
  return menu;
}

function offerFlag(button: HTMLButtonElement, article: ArticleData, section: string | undefined): void {
  const reasons = reasonsOf(article, section);
  if (!reasons) return;
  button.hidden = false;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(!reasons.isConnected));
    if (reasons.isConnected) return reasons.remove();
    button.parentElement?.append(reasons);
    reasons.querySelector('a')?.focus();
  });
}

function reasonsOf({ flag, kb, lang, revised }: ArticleData, section = ''): HTMLElement | undefined {
  return flag === undefined ? undefined : flagReasons(flag, { kb, section, lang, revised });
}

/** The page's own address says language, number and, by what stands before them, the base. */
function placeOf(): { lang: Lang; kb: number; base: string } {
  const here = splitBase(addressOfFile(location.pathname), parseArticlePath)!;
  return { ...here.parts, base: here.base };
}

function replyOf(article: ArticleData, section: string | undefined) {
  return buildReply([{ article, section }], { amount: 'all', translate: translator });
}

function deskLink(kb: number, section: string | undefined, lang: Lang, base: string): string {
  const place = new URLSearchParams({ kb: String(kb), ...(section !== undefined && { section }) });
  return `${withBase(base, deskPath(lang))}#${place.toString()}`;
}
