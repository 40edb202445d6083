import type { Translation } from '#article/model.ts';

export interface Stamp {
  from: string;
  sections: Record<string, string>;
  texts: Record<string, string>;
  confirmed: Record<string, string>;
  /** Stale sections that are published anyway: the fingerprint of their source, and the reason. */
  behind: Record<string, { of: string; because: string }>;
}

/** Reasons to accept sections whose source changed and whose own text did not. */
export interface Reasons {
  /** The translation is still correct. The sections count as up to date. */
  confirm?: string | undefined;
  /** The translation follows later. The sections stay stale. */
  behind?: string | undefined;
}

export interface Stamping {
  stamp: Stamp;
  /** Sections that become up to date. */
  renewed: string[];
  /** Sections whose source changed and whose translation did not. They keep their old stamp. */
  refused: string[];
  /** Stale sections that are published with a reason. */
  postponed: string[];
  /** Source sections that the translation lacks. */
  missing: string[];
}

/**
 * Returns the new stamp of a translation. A section whose source changed since its last stamp, and whose own text did
 * not, is refused unless there is a reason to confirm or postpone it.
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
