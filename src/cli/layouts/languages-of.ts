import { languageTag } from '#lint/language-tag.ts';
import type { TreeLanguage } from './pair-pages.ts';

/** All language tags in folder names and at the end of file names. Some may be words that only look like a tag. */
export function languagesOf(pages: readonly string[]): TreeLanguage[] {
  const byTag = new Map<string, Set<string>>();
  for (const name of namesIn(pages)) {
    const tag = languageTag(name);
    if (tag === undefined) continue;
    const spellings = byTag.get(tag) ?? new Set();
    byTag.set(tag, spellings.add(name));
  }
  return [...byTag]
    .map(([tag, spellings]) => ({ tag, spellings: [...spellings].sort() }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function namesIn(pages: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const page of pages) {
    const folders = page.split('/');
    const file = folders.pop()!.split('.');
    for (const folder of folders) {
      names.add(folder);
      if (folder.includes('.')) names.add(folder.slice(folder.lastIndexOf('.') + 1));
    }
    if (file.length > 2) names.add(file.at(-2)!);
    const glued = /[-_]([a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)$/i.exec(file[0]!)?.[1];
    if (glued !== undefined) names.add(glued);
  }
  return names;
}

/**
 * The languages of a tree that match a tag: the one with this tag, else those of the same language in any region.
 */
export function pickLanguages(wanted: string, found: readonly TreeLanguage[]): TreeLanguage[] {
  const exact = found.filter(({ tag }) => tag === wanted);
  if (exact.length > 0) return exact;
  if (wanted.includes('-')) return found.filter(({ tag }) => tag === wanted.split('-')[0]);
  return found.filter(({ tag }) => tag.startsWith(`${wanted}-`));
}
