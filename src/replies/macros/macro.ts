import type { Lang } from '#i18n/languages.ts';

/** A saved reply of a ticket tool, independent of the tool's file format. */
export interface Macro {
  /** Such as `kb1133-es`, followed by the section id if the macro is for a section. */
  code: string;
  kb: number;
  lang: Lang;
  title: string;
  keywords: string[];
  /** The reply in the markup of the tool. */
  content: string;
}

/** The format of a file that a ticket tool imports. */
export interface MacroFormat {
  id: string;
  /** The tool whose markup and placeholders the macros use. */
  tool: 'zendesk' | 'freshdesk' | 'zammad' | 'chatwoot';
  isHtml: boolean;
  extension: 'json' | 'csv';
  write: (macros: readonly Macro[]) => string;
}
