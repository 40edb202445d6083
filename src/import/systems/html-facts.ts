import type { Element, Nodes, Root } from 'hast';
import { classesOf, textOf } from '../clean-html.ts';
import { ImportError } from '../import-error.ts';
import { catchDeepNesting, readDocument } from '../read-html.ts';

/** A saved page. */
export interface HtmlFile {
  /** Relative to the folder of the pages, with forward slashes. */
  path: string;
  text: string;
}

/** The metadata of a page. */
export interface Facts {
  file: HtmlFile;
  root: Root;
  tag: string | undefined;
  /** The address in its `canonical` link. */
  url: URL | undefined;
  alternates: URL[];
  shortlink: URL | undefined;
  main: Element;
  title: string;
  crumb: { name: string; path: string } | undefined;
}

/**
 * Reads a saved page.
 *
 * @throws {ImportError} if it has no text
 */
export function readFacts(file: HtmlFile): Facts {
  const where = `\`${file.path}\``;
  return catchDeepNesting(where, () => factsOf(file, readDocument(file.text, where)));
}

function factsOf(file: HtmlFile, root: Root): Facts {
  const links = allOf(root, ({ tagName }) => tagName === 'link');
  const linkTo = (rel: string) => links.filter((link) => relOf(link).includes(rel));
  const urlOf = (link: Element | undefined) => URL.parse(String(link?.properties['href'] ?? '')) ?? undefined;
  const html = allOf(root, ({ tagName }) => tagName === 'html')[0];
  const main = mainOf(root);
  if (!main)
    throw new ImportError(
      `There is no text in \`${file.path}\``,
      'Save the page as a whole, or take the file out of the folder; nothing was written.',
    );
  return {
    file,
    root,
    main,
    tag: String(html?.properties['lang'] ?? '') || undefined,
    url: urlOf(linkTo('canonical')[0]) ?? URL.parse(metaOf(root, 'og:url') ?? '') ?? undefined,
    alternates: linkTo('alternate').flatMap((link) =>
      link.properties['hrefLang'] ? (urlOf(link) ?? []) : [],
    ),
    shortlink: urlOf(linkTo('shortlink')[0]),
    title: titleOf(root, main),
    crumb: crumbOf(root),
  };
}

/** Selectors for the text of a page, the most reliable first. */
const mainPlaces: readonly ((element: Element) => boolean)[] = [
  (element) => classesOf(element).some((name) => /^field-(?:-name-|name-)body$/.test(name)),
  (element) => classesOf(element).includes('node__content'),
  ({ tagName }) => tagName === 'article',
  ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main',
  (element) => element.properties['id'] === 'content' || classesOf(element).includes('region-content'),
  ({ tagName }) => tagName === 'body',
];

function mainOf(root: Root): Element | undefined {
  for (const isMain of mainPlaces) {
    const found = allOf(root, isMain).find(hasText);
    if (found) return found;
  }
  return undefined;
}

function hasText({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'element'
      ? child.tagName === 'img' ||
        (!['script', 'style', 'noscript'].includes(child.tagName) && hasText(child))
      : child.type === 'text' && child.value.trim() !== '',
  );
}

function titleOf(root: Root, main: Element): string {
  const heading = [...allOf(main, isTop), ...allOf(root, isTop)][0];
  const title = allOf(root, ({ tagName }) => tagName === 'title')[0];
  const text = heading ? textOf(heading.children) : textOf(title?.children ?? []).split(/\s[|–—]\s/)[0]!;
  return text.replace(/\s+/g, ' ').trim();
}

function isTop({ tagName }: Element): boolean {
  return tagName === 'h1';
}

/** Returns the last link of the breadcrumbs, which is the page's topic. */
function crumbOf(root: Root): Facts['crumb'] {
  const isCrumbs = (element: Element) =>
    classesOf(element).some((name) => /breadcrumb/.test(name)) ||
    /breadcrumb/i.test(String(element.properties['ariaLabel'] ?? ''));
  const links = allOf(root, isCrumbs).flatMap((crumbs) => allOf(crumbs, ({ tagName }) => tagName === 'a'));
  const last = links.at(-1);
  const name = textOf(last?.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  // The first link is the home page.
  if (!last || name === '' || links.length < 2) return undefined;
  const path = URL.parse(String(last.properties['href'] ?? ''), 'https://former.invalid/')?.pathname ?? name;
  return { name, path };
}

export function keywordsOf({ root }: Facts): string[] {
  const tags = allOf(root, (element) =>
    classesOf(element).some((name) => /field-(?:-)?name-field-(?:tags|keywords|labels)$/.test(name)),
  );
  const items = tags.flatMap((field) => {
    const links = allOf(field, ({ tagName }) => tagName === 'a');
    return links.length > 0 ? links : allOf(field, (element) => classesOf(element).includes('field__item'));
  });
  const words = items.map(({ children }) => textOf(children).replace(/\s+/g, ' ').trim());
  const meta = (metaOf(root, 'keywords') ?? '').split(',').map((word) => word.trim());
  return [...new Set([...words, ...meta])].filter((word) => word !== '');
}

export function dayOf({ root }: Facts): string | undefined {
  const times = allOf(root, ({ tagName }) => tagName === 'time').map(
    ({ properties }) => properties['dateTime'],
  );
  const said = [metaOf(root, 'article:modified_time'), metaOf(root, 'article:published_time'), ...times];
  for (const value of said) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0];
    if (day !== undefined) return day;
  }
  return undefined;
}

export function metaOf(root: Root, name: string): string | undefined {
  const found = allOf(
    root,
    ({ tagName, properties }) =>
      tagName === 'meta' && (properties['name'] === name || properties['property'] === name),
  )[0];
  const content = String(found?.properties['content'] ?? '').trim();
  return content === '' ? undefined : content;
}

function relOf({ properties }: Element): string[] {
  return Array.isArray(properties['rel']) ? properties['rel'].map(String) : [];
}

export function allOf(node: Nodes, isWanted: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && isWanted(child) ? [child] : []),
    ...allOf(child, isWanted),
  ]);
}
