import type { Translation } from '#article/model.ts';

export interface Stamp {
  from: string;
  sections: Record<string, string>;
  texts: Record<string, string>;
  confirmed: Record<string, string>;
}

export interface Stamping {
  stamp: Stamp;
  /** Sections that are recorded as up to date and were not before. */
  renewed: string[];
  /** Sections whose source changed while the translation stayed as it was; they keep their old stamp. */
  refused: string[];
  /** Sections of the source that the translation does not have. */
  missing: string[];
}

/**
 * What a translation should record. A section whose source changed since it was stamped, and whose own text did not, is
 * refused unless `reason` says why the translation holds nevertheless.
 */
export function makeStamp(
  source: Translation,
  translation: Translation,
  reason: string | undefined,
): Stamping {
  const old = translation.frontmatter.translated;
  const texts = translation.open().fingerprints;
  const stamp: Stamp = { from: source.lang, sections: {}, texts: {}, confirmed: {} };
  const result: Stamping = { stamp, renewed: [], refused: [], missing: [] };
  for (const [id, now] of Object.entries(source.fingerprints)) {
    const text = texts[id];
    if (text === undefined) {
      result.missing.push(id);
      continue;
    }
    const before = old?.sections[id];
    const isUntouched = old?.texts?.[id] === text;
    const isStale = before !== undefined && before !== now;
    if (isStale && isUntouched && reason === undefined) {
      result.refused.push(id);
      stamp.sections[id] = before;
    } else {
      if (before !== now) result.renewed.push(id);
      stamp.sections[id] = now;
    }
    stamp.texts[id] = text;
    const confirmed =
      isStale && isUntouched ? reason : before === now && isUntouched ? old?.confirmed?.[id] : undefined;
    if (confirmed !== undefined) stamp.confirmed[id] = confirmed;
  }
  return result;
}
