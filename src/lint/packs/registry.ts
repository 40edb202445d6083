import type { Lang } from '#i18n/languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Pack } from './pack.ts';
import { pt } from './pt.ts';

/** One pack for each language of `src/i18n/languages.ts`; the compiler lists what is missing. */
export const packs: Record<Lang, Pack> = { en, es, pt };
