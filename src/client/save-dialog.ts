import { splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath } from '#i18n/urls/pages.ts';
import './save-offers.ts';

/**
 * Opens the dialog that saves what a page offers; its markup comes from the page the link leads to, about being offline. Where
 * the browser cannot keep pages, that page itself says so.
 */
export async function openFrom(link: HTMLAnchorElement): Promise<void> {
  if (!navigator.serviceWorker) return location.assign(link.href);
  const response = await fetch(link.href).catch(() => undefined);
  if (!response?.ok) return location.assign(link.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const template = page.querySelector<HTMLTemplateElement>('template[data-save-dialog]');
  if (!template) return location.assign(link.href);
  const dialog = document.importNode(template.content, true).querySelector('dialog')!;
  keepOffers(dialog, link.dataset['save']!.split(' '));
  document.body.append(dialog);
  dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  dialog.showModal();
}

/** The template has a row for every topic; those of this page stay, the article takes the first. */
function keepOffers(dialog: HTMLElement, paths: string[]): void {
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-path]')) {
    const isArticle = row.dataset['path'] === '';
    const article = paths.find((path) => splitBase(path, parseArticlePath));
    if (isArticle && article) row.dataset['path'] = article;
    else if (!paths.includes(row.dataset['path']!)) row.remove();
  }
}
