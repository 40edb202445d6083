import { expect, test } from 'vitest';
import { llmsOf, llmsRoot } from '#publish/llms.ts';

const site = { name: 'Help', url: 'https://help.example', base: '/kb/' };

test('llms.txt links the Markdown of each article by topic and escapes text', () => {
  const articles = [{ kb: 7, title: 'A [b] <img src=x>', summary: 'Use `*` or a_b.' }];
  expect(llmsOf('es', 'Ayuda', [{ name: 'Entrar', articles }], site)).toBe(
    '# Help\n\n> Ayuda\n\n## Entrar\n\n' +
      '- [KB7 A \\[b\\] \\<img src=x>](https://help.example/kb/es/kb/7.md): Use \\`\\*\\` or a_b.\n',
  );
});

test('llms.txt at the root links those of the languages', () => {
  expect(llmsRoot('Help', [{ name: 'Español', path: '/es/llms.txt' }], site)).toContain(
    '- [Español](https://help.example/kb/es/llms.txt)\n',
  );
});
