import { topId, type Translation } from './model.ts';

export type SectionState = 'in-step' | 'behind' | 'missing';

export interface LanguageState {
  kind: 'source' | 'in-step' | 'behind' | 'missing';
  /** Sections of the source that the translation has as they are now. */
  current: number;
  total: number;
  /** By section id of the source, `top` included. */
  sections: Map<string, SectionState>;
}

/** What the state of a language is told by: the sections it has, and the fingerprints it records. */
type Recorded = Pick<Translation, 'outline' | 'fingerprints'>;

/** How a language of an article stands to its source, section by section. */
export function languageState(source: Recorded, translation: Recorded | undefined): LanguageState {
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
