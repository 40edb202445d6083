import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintConfig } from '#schema/lint-config.ts';
import { layoutNames } from '#cli/layouts/registry.ts';
import { options } from '#cli/check-options.ts';
import { kbIn } from '../../support/kb.ts';

const file = 'docs/use-on-your-docs.md';
const page = readFileSync(file, 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

test('the first command prints what the page shows', async () => {
  const { kb, write } = kbIn();
  write('guide.md', '# Guide\n\nWait 2 days.\n');
  write('guide.es.md', '# Guía\n\nEspere 3 días.\n');
  const [command = ''] = blocks('sh');
  const { output } = await kb(...command.trim().split(' ').slice(2));
  expect(output).toBe(blocks('text')[0]);
});

test('every layout and no other is described', () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)`/gm)].map((match) => match[1]);
  expect(rows.sort()).toEqual([...layoutNames].sort());
});

test('every flag that is named exists', () => {
  const named = [...page.matchAll(/(?<=kb check[^\n]*)--([a-z-]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in options))).toEqual([]);
});

test('the config is one', () => {
  const [config = ''] = blocks('json');
  expect(() => lintConfig.parse(JSON.parse(config))).not.toThrow();
});

test('links lead to files', () => {
  const links = [...page.matchAll(/\]\(([^):]+)\)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(join(dirname(file), link)), link).toBe(true);
});

test('the action has a script that a shell can read, and the workflow knows its inputs', () => {
  const folder = '.github/actions/check-translations';
  const action = parse(readFileSync(`${folder}/action.yml`, 'utf8')) as {
    inputs: Record<string, unknown>;
    runs: { steps: { run?: string }[] };
  };
  const script = action.runs.steps.find(({ run }) => run)!.run!;
  const env = { ...process.env, KB_PACKAGE: 'p', KB_ARGS: '--root docs', KB_BASE: 'main' };
  const said = execFileSync('bash', ['-euo', 'pipefail', '-c', `npx() { echo "$@"; }\n${script}`], {
    env,
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('--yes --package p kb check --format github --root docs --changed origin/main');
  const workflow = readFileSync('docs/examples/check-translations.yml', 'utf8');
  const { jobs } = parse(workflow) as {
    jobs: { check: { steps: { uses: string; with?: Record<string, unknown> }[] } };
  };
  const step = jobs.check.steps.find(({ uses }) => uses.includes(folder))!;
  for (const input of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
});
