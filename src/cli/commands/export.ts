import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createContexts } from '#article/render-context.ts';
import { articleDataOf } from '#replies/article-data.ts';
import { buildMacros, macroFormats } from '#replies/macros/build-macros.ts';
import type { Macro } from '#replies/macros/macro.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { isPublic } from '#content-layer/public-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  sections: { type: 'boolean' },
  out: { type: 'string' },
  content: { type: 'string' },
} as const;

const ids = macroFormats.map(({ id }) => id);

/** `kb export`: writes canned responses for a ticket tool to import, one file per language. */
export function exportMacros(args: string[], shell: Shell): Outcome {
  const { values } = readFlags('export', args, options);
  if (values['format'] === undefined)
    throw new KbError('Expected `--format`', `It can be ${ids.join(', ')}.`);
  const format = macroFormats.find(({ id }) => id === oneOf('format', String(values['format']), ids))!;
  const { content } = loadValidContent(values['content'], shell);
  const { languages } = content.site;
  const wanted = values['lang'] === undefined ? languages : [readLang(String(values['lang']), languages)];
  const macros = new Map<Lang, Macro[]>(wanted.map((lang) => [lang, []]));
  const withSections = values['sections'] === true;
  for (const article of content.articles.filter(isPublic)) {
    const contextOf = createContexts(article, content);
    for (const lang of languages) {
      const data = articleDataOf(article, lang, content, contextOf);
      // A withdrawn article answers nothing, and an untranslated one would answer in the wrong language.
      if (data.status !== 'current' || data.state === 'missing') continue;
      for (const macro of buildMacros(data, format, { translate: translator, withSections }))
        macros.get(lang)?.push(macro);
    }
  }
  const folder = resolve(shell.cwd, String(values['out'] ?? 'macros'));
  makeFolder(folder);
  const lines = [...macros].map(([lang, list]) => {
    const file = join(folder, `${format.id}.${lang}.${format.extension}`);
    writeAtomically(file, format.write(list));
    return `${relative(shell.cwd, file)}  ${list.length} answers\n`;
  });
  return { output: lines.join(''), exitCode: 0 };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new KbError(
      `The folder \`${folder}\` cannot be made (${(error as NodeJS.ErrnoException).code})`,
      'Give another one with `--out`.',
    );
  }
}
