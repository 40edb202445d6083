import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, onTestFinished, test } from 'vitest';
import { definitions } from '#article/components/registry.ts';
import { drawings } from '#article/drawings/registry.ts';
import { runNode } from '../../support/build.ts';
import { findingsOf, outputsOf } from '../../support/component-outputs.ts';
import { renderContext } from '../../support/render-context.ts';

const folder = 'src/article/components';
const guide = readFileSync('docs/writing-articles.md', 'utf8');

test('every component file is in the registry and in the guide for authors', () => {
  const files = readdirSync(folder).filter((name) => !['component.ts', 'registry.ts'].includes(name));
  expect(definitions.map(({ name }) => `${name.toLowerCase()}.ts`).sort()).toEqual(files.sort());
  expect(definitions.filter(({ name }) => !guide.includes(`<${name}`)).map(({ name }) => name)).toEqual([]);
});

test('every drawing is in the registry and in the guide for authors', () => {
  const drawn = readdirSync('src/article/drawings').filter((name) =>
    readFileSync(join('src/article/drawings', name), 'utf8').includes('export default defineDrawing('),
  );
  expect(drawings.map(({ name }) => `${name.toLowerCase()}.ts`).sort()).toEqual(drawn.sort());
  expect(drawings.filter(({ name }) => !guide.includes(`\n<${name}`)).map(({ name }) => name)).toEqual([]);
});

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  'every output of <%s> has its attributes, and the linter compares them',
  (name, { attributes, example }) => {
    const outputs = outputsOf(name, example);
    for (const [output, text] of Object.entries(outputs)) {
      for (const [key, value] of Object.entries(example)) {
        const isLink = attributes[key]!.is === 'address';
        if (output === 'links' ? !isLink : output === 'search' && isLink) continue;
        expect([output, text.replaceAll('\\', '')]).toEqual([output, expect.stringContaining(value!)]);
      }
    }
    const {
      right,
      'left out': leftOut,
      'another attribute': unknown,
      ...changed
    } = findingsOf(name, example);
    expect(right).toEqual([]);
    expect(leftOut).toContain('components');
    expect(unknown?.join()).toContain('vocabulary');
    for (const [key, rules] of Object.entries(changed)) expect([key, rules?.length]).not.toEqual([key, 0]);
  },
);

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  'HTML in an attribute of <%s> is escaped on the page',
  (name, { attributes, example, html }) => {
    const hostile = Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, attributes[key]!.is === 'text' ? '"><i>&' : value]),
    );
    const elementsOf = (given: typeof example) => {
      const names: string[] = [];
      const note = (node: Nodes) => {
        if (node.type === 'element') names.push(node.tagName);
        if ('children' in node) node.children.forEach(note);
      };
      note(
        unified()
          .use(rehypeParse, { fragment: true })
          .parse(html(given, '', renderContext)),
      );
      return names;
    };
    expect(elementsOf(hostile), name).toEqual(elementsOf(example));
  },
);

const audio = `import { text, webAddress } from '#schema/fields.ts';
import { element, escapeText, tag } from '../html.ts';
import { defineComponent } from './component.ts';

export default defineComponent({
  name: 'Audio',
  content: 'blocks',
  attributes: {
    src: { schema: webAddress, is: 'address' },
    title: { schema: text, is: 'text' },
  },
  example: { src: 'https://media.example/tone.mp3', title: 'The tone of an error' },
  html: ({ src, title }, inner) =>
    tag('audio', { src, controls: '', 'aria-label': title }) + '</audio>' + element('details', {}, element('summary', {}, escapeText(title)) + inner),
  blocks: ({ src, title }, inner) => [
    { type: 'paragraph', children: [{ type: 'link', href: src, children: [title] }] },
    ...inner,
  ],
});
`;

test('a component needs only a definition file and a line in the registry', () => {
  const copy = mkdtempSync(join(tmpdir(), 'lockstep-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  mkdirSync(join(copy, 'tests'));
  for (const part of ['src', 'tests/support', 'package.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, folder, 'audio.ts'), audio);
  const registry = join(copy, folder, 'registry.ts');
  const lines = readFileSync(registry, 'utf8')
    .replace(
      "import video from './video.ts';",
      "import audio from './audio.ts';\nimport video from './video.ts';",
    )
    .replace('= [video]', '= [audio, video]');
  writeFileSync(registry, lines);
  const script = `
    import { definitionOf } from '#article/components/registry.ts';
    import { findingsOf, outputsOf } from './tests/support/component-outputs.ts';
    const { example } = definitionOf('Audio');
    console.log(JSON.stringify({ outputs: outputsOf('Audio', example), findings: findingsOf('Audio', example) }));
  `;
  writeFileSync(join(copy, 'prove.ts'), script);
  const { status, stdout, stderr } = runNode([join(copy, 'prove.ts')]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { outputs, findings } = JSON.parse(stdout) as {
    outputs: Record<string, string>;
    findings: Record<string, string[]>;
  };
  const { page, links, search, ...others } = outputs;
  expect(page).toContain('<audio src="https://media.example/tone.mp3"');
  expect(page).toContain('<details><summary>The tone of an error</summary><p>Inside.</p></details>');
  expect(links).toBe('https://media.example/tone.mp3');
  expect(search).toMatch(/The tone of an error[^]*Inside\./);
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(['api', 'markdown', 'reply for zendesk', 'reply for plain']),
  );
  for (const [name, text] of Object.entries(others))
    for (const word of ['https://media.example/tone.mp3', 'The tone of an error', 'Inside'])
      expect([name, text.replaceAll('\\', '')]).toEqual([name, expect.stringContaining(word)]);
  expect(findings['right']).toEqual([]);
  expect(findings['left out']).toContain('components');
  expect(findings['src']).not.toEqual([]);
});
