import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { allLangs, isLang, type Lang } from '#i18n/languages.ts';
import { closest } from '#article/closest.ts';
import { site as siteShape } from '#schema/site.ts';
import { describeAt } from '#schema/schema-at.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { newSiteFiles, type NewSite } from '../new-site.ts';
import type { Outcome, Shell } from '../shell.ts';
import { siteSchema } from '../site-schema.ts';
import { writeAtomically } from '../write-file.ts';

const options = {
  languages: { type: 'string' },
  name: { type: 'string' },
  url: { type: 'string' },
  base: { type: 'string' },
} as const;

/** `kb init`: creates a content folder that passes the check and builds, as a start for a new site. */
export function init(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('init', args, options);
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new KbError(
      folder === undefined
        ? 'Expected the folder to make'
        : `Unexpected \`${rest.join(' ')}\`, expected one folder`,
      'For example: kb init ../my-help --languages en,es --name "My help"',
    );
  const root = resolve(shell.cwd, folder);
  checkFree(root, folder);
  const { version, homepage } = ownPackage();
  const site: NewSite = {
    name: readField('name', values['name'] ?? 'Help'),
    url: readField('url', values['url'] ?? 'https://help.example'),
    base: readField('base', values['base'] ?? '/'),
    languages: readLanguages(String(values['languages'] ?? 'en')),
    today: shell.today,
    words: { version, home: homepage, folder: basename(root) },
  };
  const files = newSiteFiles(readTemplate(), site);
  files.set('site.schema.json', `${JSON.stringify(siteSchema(), null, 2)}\n`);
  writeAll(root, files);
  const shown = folder.replace(/[\\/]+$/, '');
  return {
    output:
      `${shown} has ${files.size} files: a help centre in ${site.languages.join(', ')}.\n\n` +
      `In Lockstep's folder:\n` +
      `  npm start -- --content ${shown}          builds and serves it\n` +
      `  npm run kb -- check --content ${shown}   checks it\n` +
      `  npm run verify -- --content ${shown}     tries every kind of page in a browser\n\n` +
      `${join(shown, 'README.md')} says where everything is.\n`,
    exitCode: 0,
  };
}

/**
 * Checks that a folder is new, or empty except for `.git`, so that nothing is overwritten.
 *
 * @throws {KbError} if it is not
 */
function checkFree(root: string, shown: string): void {
  if (!existsSync(root)) return;
  if (!statSync(root).isDirectory()) throw new KbError(`\`${shown}\` is a file`, 'Name a new folder.');
  const there = readdirSync(root).filter((name) => name !== '.git');
  if (there.length > 0)
    throw new KbError(
      `The folder \`${shown}\` is not empty: it has \`${there[0]}\``,
      'Name a new folder. Nothing was written.',
    );
}

function readField(name: 'name' | 'url' | 'base', value: string | boolean): string {
  const result = siteShape.shape[name].safeParse(value);
  if (typeof result.data === 'string') return result.data;
  throw new KbError(`Unexpected \`${value}\` in \`--${name}\`, expected ${describeAt(siteShape, [name])}`);
}

function readLanguages(given: string): [Lang, ...Lang[]] {
  const tags = given
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  const unknown = tags.find((tag) => !isLang(tag));
  if (unknown !== undefined) {
    const meant = closest(unknown, allLangs);
    throw new KbError(
      `Unexpected language \`${unknown}\` in \`--languages\`, expected some of ${allLangs.join(', ')}`,
      meant ? `Did you mean \`${meant}\`?` : 'CONTRIBUTING.md says how a language is added.',
    );
  }
  const [first, ...others] = [...new Set(tags)] as Lang[];
  if (first === undefined)
    throw new KbError('Expected a language in `--languages`', 'For example: --languages en,es');
  return [first, ...others];
}

const { resolve: locate } = createRequire(import.meta.url);

function readTemplate(): Map<string, string> {
  const folder = dirname(locate('#templates/help/site.yaml'));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

function ownPackage(): { version: string; homepage: string } {
  const folder = dirname(dirname(dirname(locate('#templates/help/site.yaml'))));
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<typeof ownPackage>;
}

/** Writes all files, or none if one cannot be written. */
function writeAll(root: string, files: ReadonlyMap<string, string>): void {
  const isNew = !existsSync(root);
  try {
    for (const [path, text] of files) writeAtomically(join(root, path), text);
  } catch (error) {
    if (isNew) rmSync(root, { recursive: true, force: true });
    else
      for (const path of files.keys())
        rmSync(join(root, path.split('/')[0]!), { recursive: true, force: true });
    throw error;
  }
}
