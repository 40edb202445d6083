import type { Root } from 'mdast';
import type { z } from 'zod';
import { pageEntry } from '#schema/entries.ts';
import { MdxSyntaxError, parseMdx } from './mdx.ts';
import { readYaml, type YamlData } from './read-yaml.ts';

/** A file in the `pages` folder of a content folder. */
export interface OwnPageFile {
  /** Name of the folder, and of the page. */
  page: string;
  /** Name of the file. */
  name: string;
  path: string;
  text: string;
}

/** The result of parsing a page file. Astro compiles the file; the caller decides from this result whether it may. */
export interface OwnPage {
  file: OwnPageFile;
  syntaxError?: MdxSyntaxError;
  fields?: YamlData<z.output<typeof pageEntry>>;
  /** Everything after the frontmatter. */
  body?: Root;
}

/** Parses a page of the site's own. Never throws: errors are part of the result. */
export function parseOwnPage(file: OwnPageFile): OwnPage {
  try {
    const tree = parseMdx(file.text.replace(/^\uFEFF/, ''));
    const [head, ...children] = tree.children;
    // Astro ends the frontmatter at the first line that begins with the fence; the parser needs a line that is only the fence.
    if (head?.type !== 'yaml' || /^(?:---|\+\+\+)/m.test(head.value)) return { file };
    return { file, fields: readYaml(head.value, pageEntry, 1), body: { ...tree, children } };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { file, syntaxError: error };
  }
}
