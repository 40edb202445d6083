import type { Draft } from './draft-page.ts';
import type { NamedPicture } from './name-pictures.ts';

/** A page of the former help centre in all its languages, its source first. */
export interface Group {
  key: string;
  kb: number;
  /** Of its sections, by language and section. */
  ids: string[][];
  drafts: Draft[];
  pictures: NamedPicture[][];
}
