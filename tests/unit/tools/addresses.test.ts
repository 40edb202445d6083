import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { addresses } from '../../../tools/eslint/addresses.mjs';

RuleTester.describe = describe;
RuleTester.it = test;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const byHand = [{ messageId: 'byHand' }];

tester.run('addresses', addresses, {
  valid: [
    "import { search } from '#search/client.ts';",
    "import type { Site } from '../search/site.ts';",
    'const page = new URL(`../embed/${name}.ts`, import.meta.url);',
    "const path = articlePath(lang, kb, 'login');",
    "const topics = ['topics', 'api', 'search'];",
    "const namespace = 'http://a9.com/-/spec/opensearch/1.1/';",
    'const parts = /^(index|ids|topics|status)$/;',
    'const link = /^kb:([1-9]\\d*)$/;',
  ],
  invalid: [
    "const path = '/' + lang + '/kb/' + kb;",
    'const path = `/${lang}/search/`;',
    'const path = `${site}api/v1/kb/${kb}.${lang}.json`;',
    'const card = `${base}find/${lang}/${kb}.json`;',
    "const rule = { path: '/embed/*' };",
    "cache.match('/agent/compare/');",
    "path.includes('/topics/');",
    "write('/sw.js', text);",
    'const path = `/${lang}/llms.txt`;',
    'const file = `/offline/${lang}.${hash}.json`;',
    'const path = `/manifest.${lang}.webmanifest`;',
    'const from = `/article/KB${kb}`;',
    'path.startsWith(`${base}_astro/`);',
    'const owner = /\\/(?:kb|oembed|agent)\\/(\\d+)[/.]/;',
    'const page = /^\\/(kb\\/[^/]+|agent(\\/.+)?|status)\\/index\\.html$/;',
    'const programs = /^\\/(?:feeds|api\\/v\\d+\\/oembed)\\//;',
    'const request = /\\/find\\/([a-z-]+)\\/miss\\.txt\\?q=/;',
    'const search = /^(.*\\/)([^/]+)\\/search\\/$/;',
    'const neutral = /^kb\\/(\\d+)\\/?$/;',
    'const html = <a href="/kb/69/">69</a>;',
  ].map((code) => ({
    code,
    errors: byHand,
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  })),
});
