import type { Draft } from './draft-page.ts';
import type { NamedPicture } from './name-pictures.ts';

/** A page of the former help centre in all its languages, the source first. */
export interface Group {
  key: string;
  kb: number;
  /** Section ids by language, in order. */
  ids: string[][];
  drafts: Draft[];
  pictures: NamedPicture[][];
}
