/** The copy menu of an article or section: loaded when somebody first presses its button. */
import type { ArticleData } from '#agent/api/article.ts';
import { buildReply } from '#agent/build-reply.ts';
import { github } from '#agent/formats/github.ts';
import { plain } from '#agent/formats/plain.ts';
import { flagUrl } from '#agent/flag-url.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { agentPath, withBase } from '#i18n/urls.ts';
import { createArticles } from './desk/articles.ts';
import { make } from './make.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Opens the menu of a copy button, or closes it. */
export function toggleCopyMenu(button: HTMLButtonElement): void {
  // On a line of its own: beside the button there is no room on a phone.
  const holder = button.closest('.sec, .tools') ?? button;
  const open = holder.nextElementSibling;
  if (open instanceof HTMLElement && open.classList.contains('copy-menu')) return close(button, open);
  const { lang, kb, base } = placeOf();
  const t = translator(lang);
  const section = button.closest('section[id]')?.id;
  const status = make('span', { role: 'status' });
  const say = (done: boolean) => {
    status.textContent = t(done ? 'desk.copied' : 'desk.copyFailed');
  };
  const load = createArticles(base)(kb, lang);
  const url = new URL(section ? `#${section}` : location.pathname, location.href).href;
  const action = (name: string, copy: () => Promise<boolean>) => {
    const item = make('button', { type: 'button', className: 'tool' }, name);
    item.addEventListener('click', () => void copy().then(say, () => say(false)));
    return item;
  };
  const write = async (format: typeof plain) => writeClipboard(format.write(replyOf(await load, section)));
  const menu = make(
    'div',
    { className: 'copy-menu' },
    action(t('copy.link'), () => writeClipboard({ text: url })),
    action(t('copy.markdown'), () => write(github)),
    action(t('copy.plain'), () => write(plain)),
    make('a', { className: 'tool', href: deskLink(kb, section, lang, base) }, t('copy.reply')),
  );
  const flag = make('a', { className: 'tool', rel: 'nofollow', hidden: true }, t('copy.flag'));
  menu.append(flag, status);
  load.then((article) => showFlag(flag, article, section)).catch(() => {});
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close(button, menu);
    button.focus();
  });
  holder.after(menu);
  button.setAttribute('aria-expanded', 'true');
  menu.querySelector('button')?.focus();
}

function close(button: HTMLButtonElement, menu: HTMLElement): void {
  menu.remove();
  button.setAttribute('aria-expanded', 'false');
}

/** The page's own address says language, number and, by what stands before them, the base. */
function placeOf(): { lang: Lang; kb: number; base: string } {
  const [, base = '/', lang = 'en', kb = '0'] = /^(.*\/)([^/]+)\/kb\/(\d+)/.exec(location.pathname) ?? [];
  return { lang: lang as Lang, kb: Number(kb), base };
}

function replyOf(article: ArticleData, section: string | undefined) {
  return buildReply([{ article, section }], { amount: 'all', translate: translator });
}

function deskLink(kb: number, section: string | undefined, lang: Lang, base: string): string {
  const place = new URLSearchParams({ kb: String(kb), ...(section !== undefined && { section }) });
  return `${withBase(base, agentPath(lang))}#${place.toString()}`;
}

function showFlag(link: HTMLAnchorElement, article: ArticleData, section: string | undefined): void {
  if (article.flag === undefined) return;
  const { kb, lang, revised } = article;
  link.href = flagUrl(article.flag, { kb, section: section ?? '', lang, revised });
  link.hidden = false;
}
