import { docusaurus } from './docusaurus.ts';
import { folders } from './folders.ts';
import type { Layout } from './layout.ts';
import { starlight } from './starlight.ts';
import { suffix } from './suffix.ts';

export const layouts = { starlight, docusaurus, suffix, folders } satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
