import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addRetired, mentionsOf } from '#permalinks/retire.ts';
import type { Lang } from '#i18n/languages.ts';
import { siteLists } from '#schema/site.ts';
import type { Content } from '#content-layer/read-content.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readRequired } from '../read-file.ts';
import { readIds, readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

const options = {
  because: { type: 'string', multiple: true },
  by: { type: 'string' },
  content: { type: 'string' },
} as const;

/** `kb retire`: removes an article. Its page then says since when it is gone, why, and what to read instead. */
export function retire(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('retire', args, options);
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new KbError(
      'Expected the number of one article',
      'For example: kb retire 70 --because "…" --by 69',
    );
  const { root, content } = loadValidContent(values['content'], shell, ['ids-lock', 'references']);
  const [number] = [...readIds([id], content.articles)] as [number];
  const because = readReasons(
    (values['because'] as unknown as string[] | undefined) ?? [],
    content.site.languages,
  );
  const by = values['by'] === undefined ? undefined : readSuccessor(String(values['by']), number, content);

  const mentions = mentionsOf(number, content.articles);
  if (mentions.length > 0) {
    const places = mentions.map(({ path, line, column }) => `  ${path}:${line}:${column}`).join('\n');
    throw new KbError(
      `Other articles lead to KB${number}:\n${places}`,
      `Change them first${by === undefined ? '' : `, for example to KB${by}`}.`,
    );
  }
  const list = siteLists.find((name) => content.site[name].includes(number));
  if (list)
    throw new KbError(`KB${number} stands in \`${list}\` of site.yaml`, 'Take it out of that list first.');
  const file = join(root, 'retired.yaml');
  const before = existsSync(file) ? readRequired(file, 'list of retired articles') : undefined;
  writeAtomically(file, addRetired(before, { kb: number, on: shell.today, because, by }));
  const folder = join(root, 'articles', String(number));
  try {
    rmSync(folder, { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new KbError(
      `KB${number} is in retired.yaml, but its folder cannot be removed (${code || message})`,
      `Remove \`${folder}\` by hand.`,
    );
  }
  const output = `KB${number} is retired: its address now says so${by === undefined ? '' : ` and leads to KB${by}`}.\n`;
  return { output, exitCode: 0 };
}

function readReasons(given: readonly string[], languages: readonly Lang[]): Partial<Record<Lang, string>> {
  const reasons: Partial<Record<Lang, string>> = {};
  for (const text of given) {
    const [, tag, reason] = /^(\w\w(?:-\w+)?):\s*(\S[\s\S]*)$/.exec(text) ?? [];
    if (tag !== undefined && reason !== undefined) reasons[readLang(tag, languages)] = reason.trim();
    else if (text.trim() !== '') reasons[languages[0]!] = text.trim();
  }
  const missing = languages.filter((lang) => reasons[lang] === undefined);
  if (missing.length === 0) return reasons;
  const example = languages.map((lang) => `--because "${lang}: …"`).join(' ');
  throw new KbError(`Expected a reason in ${missing.join(', ')}`, `Readers see it: ${example}`);
}

function readSuccessor(given: string, kb: number, { articles, external }: Content): number {
  const [by] = readIds([given], [...articles, ...external]);
  if (by === kb)
    throw new KbError(`KB${kb} cannot replace itself`, 'Name another article, or leave `--by` out.');
  return by!;
}
