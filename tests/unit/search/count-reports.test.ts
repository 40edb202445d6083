import { expect, test } from 'vitest';
import { createReportCounter } from '#search/count-reports.ts';

const count = (...paths: string[]) => {
  const counter = createReportCounter();
  for (const path of paths)
    counter.add(`203.0.113.9 - - [23/Nov/2026:10:00:00 +0000] "GET ${path} HTTP/1.1" 200 1 "-" "Mozilla"`);
  return counter.counted();
};

test('the counter counts misses and gaps by language and folded query, and ignores other and broken lines', () => {
  const counted = count(
    '/find/es/miss.txt?q=tarjeta+bancaria',
    '/help/find/es/miss.txt?q=Tarjeta%20bancaria',
    '/find/en/gap.txt?q=fax&from=desk',
    '/find/en/gap.txt?q=Fax&from=search',
    '/find/xx/miss.txt?q=fax',
    '/find/es/miss.txt?q=%E0%A4%A',
    '/find/es/gap.txt?q=%00+',
    '/es/kb/69/',
    'nothing',
  );
  expect(counted.misses).toEqual([{ lang: 'es', query: 'tarjeta bancaria', count: 2 }]);
  expect(counted.gaps).toEqual([{ lang: 'en', query: 'fax', count: 2 }]);
});

test('the counter counts reported mistakes by place, day, reason and origin', () => {
  const old = '/find/es/flag.txt?kb=1133&section=background&revised=2026-11-22&reason=old&from=compare';
  const step = '/find/es/flag.txt?kb=1133&step=d3&revised=2026-11-22&reason=wrong&from=step';
  const common = { kb: 1133, lang: 'es', revised: '2026-11-22' };
  expect(count(step, old, old).flags).toEqual([
    { ...common, section: 'background', step: '', reason: 'old', from: 'compare', count: 2 },
    { ...common, section: '', step: 'd3', reason: 'wrong', from: 'step', count: 1 },
  ]);
});

test('the counter rejects invalid KB numbers, places and reasons from a log', () => {
  const counted = count(
    '/find/es/flag.txt?kb=0&reason=old',
    '/find/es/flag.txt?kb=99999999999999&reason=old',
    '/find/es/flag.txt?kb=7&section=%1b%5b31m&reason=buy+now&from=nowhere&revised=today',
    '/find/es/solved.txt?kb=7&answer=perhaps',
    '/find/es/solved.txt?answer=yes',
  );
  expect(counted.flags).toEqual([
    { kb: 7, lang: 'es', section: '', step: '', revised: '', reason: '', from: '', count: 1 },
  ]);
  expect(counted.solved).toEqual([]);
});

test('the counter counts answers by article and language, and adds the reason to the “no” before it', () => {
  const of = (kb: number, rest: string) => `/find/en/solved.txt?kb=${kb}&revised=2026-11-22&${rest}`;
  expect(
    count(of(9, 'answer=yes'), of(7, 'answer=no'), of(7, 'reason=unclear'), of(7, 'answer=yes')).solved,
  ).toEqual([
    { kb: 7, lang: 'en', yes: 1, no: 1, reasons: { unclear: 1 } },
    { kb: 9, lang: 'en', yes: 1, no: 0, reasons: {} },
  ]);
});
