import { expect, test } from 'vitest';
import { scriptJson } from '#publish/json-ld.ts';

test('scriptJson escapes text that would end its script element', () => {
  const text = scriptJson({ title: '</script><img src=x onerror=alert(1)><!--\u2028' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ title: '</script><img src=x onerror=alert(1)><!--\u2028' });
  expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}');
});
