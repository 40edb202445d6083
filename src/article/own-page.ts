import type { Root } from 'mdast';
import type { z } from 'zod';
import { pageEntry } from '#schema/entries.ts';
import { MdxSyntaxError, parseMdx } from './mdx.ts';
import { readYaml, type YamlData } from './read-yaml.ts';

/** A file below `pages` of the content folder. */
export interface OwnPageFile {
  /** Name of the folder, and of the page. */
  page: string;
  /** Name of the file. */
  name: string;
  path: string;
  text: string;
}

/** What became of it. Astro compiles the file itself: whoever reads this decides whether it may. */
export interface OwnPage {
  file: OwnPageFile;
  syntaxError?: MdxSyntaxError;
  fields?: YamlData<z.output<typeof pageEntry>>;
  /** Everything after the block of fields. */
  body?: Root;
}

/** Parses a page of the site's own. Nothing is thrown, whatever the text is. */
export function parseOwnPage(file: OwnPageFile): OwnPage {
  try {
    const tree = parseMdx(file.text.replace(/^\uFEFF/, ''));
    const [head, ...children] = tree.children;
    // Astro ends the block at the first line that begins so, the parser at the first that is nothing else.
    if (head?.type !== 'yaml' || /^(?:---|\+\+\+)/m.test(head.value)) return { file };
    return { file, fields: readYaml(head.value, pageEntry, 1), body: { ...tree, children } };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { file, syntaxError: error };
  }
}
