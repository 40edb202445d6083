import { expect, test } from 'vitest';
import { fingerprint } from '#article/sections.ts';

test('a fingerprint depends on words, not on layout or comments', () => {
  expect(fingerprint('Open  the\nports.')).toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open {/* why */}the ports.')).toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open the port.')).not.toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open the ports.')).toMatch(/^[0-9a-f]{12}$/);
});
