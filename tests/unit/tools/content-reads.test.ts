import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { contentReads } from '../../../tools/eslint/content-reads.mjs';

RuleTester.describe = describe;
RuleTester.it = test;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

tester.run('content-reads', contentReads, {
  valid: [
    "import { getCollection, getEntry } from 'astro:content';",
    "import { once } from '#content-layer/reads.ts';",
    "import { readArticle } from '#page-data/articles.ts';",
    "import type { Content } from '#content-layer/read-content.ts';",
    "import '#styles/list.css';",
    "import { join } from 'node:path';",
    'const glob = path.glob(x);',
    "const page = fetch('https://help.example/');",
  ],
  invalid: [
    "import { readFileSync } from 'node:fs';",
    "import { readFile } from 'fs/promises';",
    "import { execFileSync } from 'node:child_process';",
    "import { openSource } from '#content-layer/source.ts';",
    "import { readContent } from '../content-layer/read-content.ts';",
    "import text from '../../content/articles/69/en.mdx?raw';",
    "import topics from '../content/topics.yaml';",
    "import About from '../../about.mdx';",
    "import store from 'astro:data-layer-content';",
    "export { site } from '#content-layer/source.ts';",
    "export * from '#content-layer/source.ts';",
    "const fs = await import('node:fs');",
    'const text = await import(`../content/articles/${kb}/en.mdx`);',
    "const fs = require('fs');",
    "const text = await fetch(new URL('../content/topics.yaml', import.meta.url));",
    "const files = import.meta.glob('../x/*.md');",
    "const files = await Astro.glob('../x/*.md');",
    "const fs = process.getBuiltinModule('fs');",
  ].map((code) => ({ code, errors: [{ messageId: 'unnoted' }] })),
});
