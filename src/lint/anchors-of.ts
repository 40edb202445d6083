import { fold } from './locales/fold.ts';
import type { LintDocument } from './document.ts';
import { readable } from './readable.ts';

const cache = new WeakMap<LintDocument, ReadonlyMap<string, number>>();

/**
 * Returns the anchors of a page, each with the index of its heading: explicit ids, and the ids that GitHub and other
 * generators derive from the heading text. The result is cached.
 */
export function anchorsOf(document: LintDocument): ReadonlyMap<string, number> {
  let anchors = cache.get(document);
  if (!anchors) cache.set(document, (anchors = readAnchors(document)));
  return anchors;
}

function readAnchors(document: LintDocument): Map<string, number> {
  const anchors = new Map<string, number>();
  for (const unit of document.units) {
    if (unit.kind !== 'heading') continue;
    if (unit.name !== '') anchors.set(unit.name, unit.index);
    const slug = slugOf(readable(unit));
    let free = slug;
    for (let n = 1; anchors.has(free) && n < 1000; n++) free = `${slug}-${n}`;
    anchors.set(free, unit.index);
  }
  for (const unit of document.units) {
    if (unit.kind !== 'heading') continue;
    for (const other of otherSlugs(readable(unit))) if (!anchors.has(other)) anchors.set(other, unit.index);
  }
  return anchors;
}

/** Returns ids as other site generators derive them: without accents, with `ue` for `ü`, with a hyphen for an apostrophe. */
function otherSlugs(text: string): string[] {
  const apart = text.replace(/['’]/g, '-');
  const spelt = text.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter]!);
  return [slugOf(text), slugOf(apart), slugOf(spelt)].flatMap((slug) => [slug, fold(slug)]);
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Returns the id that GitHub derives from a heading.
 *
 * @example slugOf('Open the `ports`!') // 'open-the-ports'
 * @example slugOf('¿Qué es?') // 'qué-es'
 */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
