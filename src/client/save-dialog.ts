import { splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath } from '#i18n/urls/pages.ts';
import { printTopic } from './print-topic.ts';
import './save-offers.ts';

/**
 * Prints the topic if the button is for printing. Otherwise opens the dialog that saves pages for offline reading. Its markup and
 * styles come from the offline page, which the link leads to. If the browser cannot store pages, that page says so.
 */
export async function openFrom(link: HTMLAnchorElement): Promise<void> {
  if ('print' in link.dataset) return printTopic(link);
  if (!navigator.serviceWorker) return location.assign(link.href);
  const response = await fetch(link.href).catch(() => undefined);
  if (!response?.ok) return location.assign(link.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const template = page.querySelector<HTMLTemplateElement>('template[data-save-dialog]');
  if (!template) return location.assign(link.href);
  const dialog = document.importNode(template.content, true).querySelector('dialog')!;
  keepOffers(dialog, link.dataset['save']!.split(' '));
  await takeStyles(page);
  document.body.append(dialog);
  dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  dialog.showModal();
}

/** Adds the stylesheets of another page of the site, and waits until each has loaded or failed. */
async function takeStyles(page: Document): Promise<void> {
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const missing = sheets.filter(
    ({ href }) => ![...document.styleSheets].some((sheet) => sheet.href === href),
  );
  await Promise.all(
    missing.map(({ href }) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      const done = new Promise((resolve) => (link.onload = link.onerror = resolve));
      document.head.append(link);
      return done;
    }),
  );
}

/** Keeps the rows of the topics of this page. The template has a row for every topic; the article uses the first one. */
function keepOffers(dialog: HTMLElement, paths: string[]): void {
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-path]')) {
    const isArticle = row.dataset['path'] === '';
    const article = paths.find((path) => splitBase(path, parseArticlePath));
    if (isArticle && article) row.dataset['path'] = article;
    else if (!paths.includes(row.dataset['path']!)) row.remove();
  }
}
