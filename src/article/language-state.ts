import { topId, type Translation } from './model.ts';

export type SectionState = 'in-step' | 'behind' | 'missing';

export interface LanguageState {
  kind: 'source' | 'in-step' | 'behind' | 'missing';
  /** How many sections of the source have an up-to-date translation. */
  current: number;
  total: number;
  /** The state of each section of the source, by id. `top` is included. */
  sections: Map<string, SectionState>;
}

/** What determines the state of a translation: its sections, and the fingerprints it records. */
type TranslationRecord = Pick<Translation, 'outline' | 'fingerprints'>;

/** Compares a translation with its source, section by section. */
export function languageState(
  source: TranslationRecord,
  translation: TranslationRecord | undefined,
): LanguageState {
  const total = source.outline.length;
  if (translation === source) return { kind: 'source', current: total, total, sections: new Map() };
  const present = new Set(translation?.outline.map(({ id }) => id));
  const stateOf = (id: string): SectionState => {
    if (!translation || (id !== topId && !present.has(id))) return 'missing';
    return translation.fingerprints[id] === source.fingerprints[id] ? 'in-step' : 'behind';
  };
  const ids = [topId, ...source.outline.map(({ id }) => id)];
  const sections = new Map(ids.map((id) => [id, stateOf(id)] as const));
  const current = source.outline.filter(({ id }) => sections.get(id) === 'in-step').length;
  if (!translation) return { kind: 'missing', current: 0, total, sections };
  return {
    kind: [...sections.values()].every((state) => state === 'in-step') ? 'in-step' : 'behind',
    current,
    total,
    sections,
  };
}
