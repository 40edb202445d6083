import { expect, test } from 'vitest';
import { fingerprint } from '#article/sections.ts';

test('layout and comments do not count, words do', () => {
  expect(fingerprint('Open  the\nports.')).toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open {/* why */}the ports.')).toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open the port.')).not.toBe(fingerprint('Open the ports.'));
  expect(fingerprint('Open the ports.')).toMatch(/^[0-9a-f]{12}$/);
});
