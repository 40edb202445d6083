import type { Translation } from '#article/model.ts';

export interface Stamp {
  from: string;
  sections: Record<string, string>;
  texts: Record<string, string>;
  confirmed: Record<string, string>;
  /** Sections that go out although their source has changed: the fingerprint of that source, and the reason. */
  behind: Record<string, { of: string; because: string }>;
}

/** Why sections whose source changed and whose text did not are let through. */
export interface Reasons {
  /** The translation holds nevertheless: they count as up to date. */
  confirm?: string | undefined;
  /** The translation comes later: they stay marked as behind. */
  behind?: string | undefined;
}

export interface Stamping {
  stamp: Stamp;
  /** Sections that are recorded as up to date and were not before. */
  renewed: string[];
  /** Sections whose source changed while the translation stayed as it was; they keep their old stamp. */
  refused: string[];
  /** Those of them that a reason lets go out all the same. */
  postponed: string[];
  /** Sections of the source that the translation does not have. */
  missing: string[];
}

/**
 * What a translation should record. A section whose source changed since it was stamped, and whose own text did not, is
 * refused unless a reason says why the translation holds nevertheless, or why it goes out before it is translated.
 */
export function makeStamp(source: Translation, translation: Translation, reasons: Reasons = {}): Stamping {
  const old = translation.frontmatter.translated;
  const texts = translation.open().fingerprints;
  const stamp: Stamp = { from: source.lang, sections: {}, texts: {}, confirmed: {}, behind: {} };
  const result: Stamping = { stamp, renewed: [], refused: [], postponed: [], missing: [] };
  for (const [id, now] of Object.entries(source.fingerprints)) {
    const text = texts[id];
    if (text === undefined) {
      result.missing.push(id);
      continue;
    }
    const before = old?.sections[id];
    const isUntouched = old?.texts?.[id] === text;
    const isStale = before !== undefined && before !== now;
    stamp.texts[id] = text;
    if (isStale && isUntouched && reasons.confirm === undefined) {
      const known = old?.behind?.[id];
      const because = reasons.behind ?? (known?.of === now ? known.because : undefined);
      if (because === undefined) result.refused.push(id);
      else {
        if (known?.of !== now) result.postponed.push(id);
        stamp.behind[id] = { of: now, because };
      }
      stamp.sections[id] = before;
      continue;
    }
    if (before !== now) result.renewed.push(id);
    stamp.sections[id] = now;
    const confirmed =
      isStale && isUntouched
        ? reasons.confirm
        : before === now && isUntouched
          ? old?.confirmed?.[id]
          : undefined;
    if (confirmed !== undefined) stamp.confirmed[id] = confirmed;
  }
  return result;
}
