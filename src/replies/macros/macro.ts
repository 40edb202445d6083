import type { Lang } from '#i18n/languages.ts';

/** A ready answer, before any tool's file format. */
export interface Macro {
  /** `kb1133-es`, with the section behind it where it is for one. */
  code: string;
  kb: number;
  lang: Lang;
  title: string;
  keywords: string[];
  /** Written for the tool the file is for. */
  content: string;
}

/** A file a tool imports. */
export interface MacroFormat {
  id: string;
  /** The tool whose markup and placeholders the answers use. */
  tool: 'zendesk' | 'freshdesk' | 'zammad' | 'chatwoot';
  isHtml: boolean;
  extension: 'json' | 'csv';
  write: (macros: readonly Macro[]) => string;
}
