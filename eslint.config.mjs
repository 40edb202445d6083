import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { addresses } from './tools/eslint/addresses.mjs';

const shellRooms = [
  '#cli/*',
  '#client/*',
  '#components/*',
  '#content-layer/*',
  '#layouts/*',
  '#search/*',
  '#serve/*',
];
const outside = [
  'astro',
  'astro:*',
  'astro/*',
  'node:fs',
  'node:fs/*',
  'node:process',
  'node:child_process',
  'node:os',
];

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'public', 'tests/fixtures'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
        {
          selector: 'CallExpression[callee.property.name="waitForFunction"] > :function[async=true]',
          message: 'waitForFunction takes the promise itself for true and does not wait; use expect.poll.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**', 'bench/**', 'tools/**'],
    ignores: ['src/i18n/{urls,strings}/**', 'tools/eslint/**'],
    plugins: { lockstep: { rules: { addresses } } },
    rules: { 'lockstep/addresses': 'error' },
  },
  {
    files: ['src/{article,lint,schema,i18n,permalinks,publish,replies}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...outside, ...shellRooms],
              message: 'The core takes values and returns values; the shell reads, writes and runs.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'document', 'window', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The date is an argument.' },
      ],
    },
  },
);
