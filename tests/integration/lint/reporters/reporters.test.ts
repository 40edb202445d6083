import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '#article/diagnostic.ts';
import { github } from '#lint/reporters/github.ts';
import { json } from '#lint/reporters/json.ts';
import { pretty } from '#lint/reporters/pretty.ts';
import { sarif } from '#lint/reporters/sarif.ts';
import { unix } from '#lint/reporters/unix.ts';
import { report } from '#schema/report.ts';
import { lint } from '../../../support/lint.ts';

const diagnostics = lint(
  '## Ports\n\nWait 2 days, then open `4000`.\n\n- One\n- Two\n',
  '## Puertos\n\nEspere 3 días y abra `4001`.\n\n- Uno\n',
);
const make = (list: readonly Diagnostic[] = diagnostics) => ({ diagnostics: list, files: 2 });

test('the example gives the findings that the reporters print', () => {
  expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['figures', 'error'],
    ['inline-code', 'error'],
    ['steps', 'error'],
  ]);
});

describe('sarif', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('tests/support/schemas/sarif-2.1.0.json', 'utf8')) as Record<string, unknown>;
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  interface Result {
    ruleId: string;
    relatedLocations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    partialFingerprints: Record<string, string>;
  }
  const results = (list?: readonly Diagnostic[]) =>
    (JSON.parse(sarif(make(list))) as { runs: { results: Result[] }[] }).runs[0]!.results;

  test.each([
    ['with findings', diagnostics],
    ['without any', []],
    [
      'with a place that ends before it begins',
      [{ ...diagnostics[0]!, range: { start: { line: 3, column: 9 }, end: { line: 3, column: 2 } } }],
    ],
  ])('is valid SARIF 2.1.0: %s', (_name, list) => {
    const log = JSON.parse(sarif(make(list))) as unknown;
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  });

  test('the schema rejects an invalid report', () => {
    const log = JSON.parse(sarif(make())) as { runs: { results: { level: string }[] }[] };
    log.runs[0]!.results[0]!.level = 'grave';
    expect(isSarif(log)).toBe(false);
  });

  test('names the version of the tool and the page of each rule', () => {
    interface Driver {
      semanticVersion: string;
      informationUri: string;
      rules: { id: string; helpUri: string }[];
    }
    const { driver } = (JSON.parse(sarif(make())) as { runs: { tool: { driver: Driver } }[] }).runs[0]!.tool;
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    expect(driver.semanticVersion).toBe(manifest['version']);
    expect(driver.informationUri).toBe(manifest['homepage']);
    for (const { id, helpUri } of driver.rules) {
      expect(helpUri).toBe(`${manifest['homepage']}/docs/rules/${id}.md`);
      expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
    }
  });

  test('has the related passage as a related location', () => {
    for (const { relatedLocations } of results())
      expect(relatedLocations[0]!.physicalLocation.artifactLocation.uri).toBe('en.mdx');
  });

  test('fingerprints are unique and do not change if lines move', () => {
    const moved = diagnostics.map((each) => ({
      ...each,
      range: { start: { line: 40, column: 1 }, end: { line: 40, column: 2 } },
    }));
    const of = (list: readonly Diagnostic[]) =>
      results(list).map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(of(moved)).toEqual(of(diagnostics));
    expect(new Set(of([...diagnostics, ...diagnostics])).size).toBe(6);
  });
});

describe('json', () => {
  test('is valid against the published schema', () => {
    expect(report.safeParse(JSON.parse(json(make()))).error).toBeUndefined();
    expect(report.safeParse(JSON.parse(json(make([])))).error).toBeUndefined();
  });

  test('negative counts are invalid', () => {
    const one = JSON.parse(json(make())) as { counts: { error: number } };
    one.counts.error = -1;
    expect(report.safeParse(one).success).toBe(false);
  });

  test('the published schema is the one in the code', () => {
    const published = JSON.parse(readFileSync('docs/schemas/report.schema.json', 'utf8')) as unknown;
    expect(published).toEqual({ ...z.toJSONSchema(report), title: 'Report of kb check' });
  });
});

describe('unix', () => {
  interface Tasks {
    tasks: { problemMatcher: { pattern: Record<string, string | number> & { regexp: string } } }[];
  }
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as Tasks;

  test.each(tasks.map(({ problemMatcher }) => problemMatcher.pattern))(
    'the problem matcher of the editor reads every line',
    (pattern) => {
      const expression = new RegExp(pattern.regexp);
      const lines = unix(make()).trimEnd().split('\n');
      const read = lines.map((line) => {
        const match = expression.exec(line)!;
        const part = (name: string) => match[Number(pattern[name])];
        return [
          part('file'),
          Number(part('line')),
          Number(part('column')),
          part('severity'),
          part('message'),
          part('code'),
        ];
      });
      expect(read).toEqual(
        diagnostics.map(({ path, range, severity, message, ruleId }) => [
          path,
          range.start.line,
          range.start.column,
          severity,
          message,
          ruleId,
        ]),
      );
    },
  );
});

test('the github reporter escapes characters that would end a message', () => {
  const [line] = github(make([{ ...diagnostics[0]!, path: 'a,b:c.mdx', message: '100 %\nnext' }])).split(
    '\n',
  );
  expect(line).toMatch(/^::error file=a%2Cb%3Ac\.mdx,line=3,.*::100 %25%0Anext%0A/);
});

test('the pretty reporter prints place, related passage and hint in lines, with colour only on request', () => {
  expect(pretty(make(diagnostics.slice(0, 1)))).toMatchInlineSnapshot(`
    "es.mdx
        3:8  error    Unexpected \`3 días\`, expected \`2 days\` as in English   figures
                      en.mdx:3:6  \`2 days\`
                      hint: Correct the Spanish, or if the English is wrong, correct both.

    2 files checked: 1 error
    "
  `);
  const painted: string[] = [];
  pretty(make(), (style, text) => {
    painted.push(style);
    return text;
  });
  expect(new Set(painted)).toEqual(new Set(['underline', 'dim', 'red']));
});
