import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { addresses } from './tools/eslint/addresses.mjs';
import { contentReads } from './tools/eslint/content-reads.mjs';
import { direction, pure, purity, rooms } from './tools/rooms.mjs';

/** No room uses another that `tools/rooms.mjs` does not list for it. dependency-cruiser, which sees to that, cannot read Astro. */
const astroFiles = Object.entries(rooms).map(([room, others]) => ({
  files: [`src/${room}/**/*.astro`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^#(?!(?:${[room, ...others].join('|')})/)`, message: direction },
          {
            regex: `^(?:\\.\\./)+(?:${Object.keys(rooms).join('|')})/`,
            message: 'Another room is imported by its alias, such as #article/view.ts.',
          },
        ],
      },
    ],
  },
}));

const restrictedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  {
    selector: 'CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement',
    message: 'A call takes about a hundred thousand arguments: push one by one, or make a new array.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForFunction"] > :function[async=true]',
    message: 'waitForFunction takes the promise itself for true and does not wait; use expect.poll.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist-agents',
      '.astro',
      '.cache',
      'node_modules',
      'package',
      'public',
      'tests/fixtures',
    ],
  },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**', 'bench/**', 'tools/**'],
    ignores: [
      'src/i18n/{urls,strings}/**',
      'tools/eslint/**',
      'tools/{rooms.mjs,architecture.ts}',
      'tools/mutation/**',
    ],
    plugins: { lockstep: { rules: { addresses } } },
    rules: { 'lockstep/addresses': 'error' },
  },
  {
    // What runs when a page is rendered.
    files: ['src/{pages,page-data,components,layouts}/**'],
    plugins: { content: { rules: { reads: contentReads } } },
    rules: { 'content/reads': 'error' },
  },
  ...astroFiles,
  {
    files: [`src/{${pure.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'document', 'window', 'fetch'].map((name) => ({ name, message: purity })),
      ],
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax,
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The date is an argument.',
        },
      ],
    },
  },
);
