/** Prints a topic with all its articles. Each article begins on a new sheet, with its number and date on every sheet. */
import { element } from './element.ts';

/** Prints the topic, or says beside the button that printing failed. */
export function printTopic(button: HTMLElement): void {
  const status = document.querySelector<HTMLElement>('.tools [role="status"]')!;
  status.textContent = '';
  printAll().catch(() => (status.textContent = button.dataset['failed']!));
}

async function printAll(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main .entries a')];
  const articles = await Promise.all(links.map(({ href }) => loadArticle(href)));
  const booklet = element('div', { className: 'booklet' }, ...articles);
  document.body.append(booklet);
  await Promise.all([...booklet.querySelectorAll('img')].map((picture) => picture.decode()));
  addEventListener('afterprint', () => booklet.remove(), { once: true });
  print();
}

async function loadArticle(href: string): Promise<HTMLElement> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = element('div', { className: 'article' }, page.querySelector('article')!);
  return element('div', {}, page.querySelector('.sheet')!, article);
}
