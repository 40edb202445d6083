import { describe, expect, test } from 'vitest';
import { plainText } from '#article/visit.ts';
import { readContent } from '#content-layer/read-content.ts';

// Figures the facts ask for, in both languages: where a list is one list, it reads the same in each. An article that is new
// needs none; for one that is listed, the list says what may not get lost.
const figures: Record<number, { both: string[]; en?: string[]; es?: string[] }> = {
  69: { both: [], en: ['2 days', '10 more', '21 days'], es: ['2 días', '10', '21 días'] },
  185: {
    both: [],
    en: ['USD 30', '24 hours', 'Europe', 'Asia'],
    es: ['30 USD', '24 horas', 'Europa', 'Asia'],
  },
  1004: { both: ['5', '2'], en: ['Limited Power of Attorney'], es: ['poder'] },
  1132: {
    both: [
      '! @ # $ % ^ & * ( . , " :',
      'BAD CHARACTER',
      'CARACTERES INCORRECTOS',
      'Login Failed',
      'Error de conexión',
    ],
    en: ['10', '24 hours', '2 days', '3 weeks', '3 to 14 days', '21 days', '2 weeks'],
    es: ['10', '24 horas', '2 días', '3 semanas', '3 y 14 días', '21 días', '2 semanas'],
  },
  1133: {
    both: ['4000', '4001', 'Login failed - Invalid username or password', 'Log in progress (attempt #N)'],
    en: ['2 days', '3 weeks', '3 to 14 days', '10 more', '21 days', '2 weeks', '2 to 3 weeks'],
    es: ['2 días', '3 semanas', '3 y 14 días', '10', '21 días', '2 semanas', '2 a 3 semanas'],
  },
  2155: {
    both: [
      'ddedll.dll',
      'C:\\TWS API\\samples\\DdeSocketBridge',
      'twsserver',
      'runDdeSocketBridge.bat',
      '975',
    ],
    en: ['64-bit', '32-bit'],
    es: ['64 bits', '32 bits'],
  },
  2170: {
    both: [
      '1 GB',
      '4000',
      '2048 MB',
      'Memory Allocation (in MB)',
      'C:\\Jts',
      'Could not create the Java Virtual Machine',
    ],
    en: ['32-bit'],
    es: ['32 bits'],
  },
  2282: { both: ['936', 'Lock and Exit'] },
  2320: {
    both: [
      'Save Decrypted Settings As...',
      'Layout/Settings Recovery',
      'Custom',
      'Open without reporting problem',
    ],
  },
  2635: {
    both: [
      'The signature of the file is corrupt or invalid',
      'IB Exchange Corp.',
      'codesign -dv --verbose=4',
    ],
  },
  2807: { both: ['4000', '4001', 'Success', 'Failure'] },
  2816: {
    both: [
      '4000',
      '4001',
      '443',
      '80',
      '7496',
      '7497',
      '4002',
      '1024',
      'www.interactivebrokers.com',
      'www.interactivebrokers.ca',
      'www.interactivebrokers.co.uk',
      'www.interactivebrokers.co.in',
      'www.interactivebrokers.co.jp',
      'www.interactivebrokers.com.hk',
      'www.ibkr.com.cn',
      'www.interactivebrokers.com.au',
      'gdcdyn.interactivebrokers.com',
      'cdcdyn.interactivebrokers.com',
      'ndc1.ibllc.com',
      'ndc1_hb1.ibllc.com',
      'cdc1.ibllc.com',
      'cdc1_hb1.ibllc.com',
      'zdc1.ibllc.com',
      'zdc1_hb1.ibllc.com',
      'hdc1.ibllc.com',
      'hdc1_hb1.ibllc.com',
      'mcgw1.ibllc.com.cn',
      'mcgw1_hb1.ibllc.com.cn',
      'download.interactivebrokers.com',
      'download2.interactivebrokers.com',
      'risk.interactivebrokers.com',
      's3.amazonaws.com',
      'wit1.interactivebrokers.com',
    ],
  },
  3146: {
    both: [
      'Download Settings from server failed',
      'Download settings from server failed',
      'Downloading settings from server failed',
    ],
  },
  9001: {
    both: ['50', '60', '15', '6', 'BID_ASK'],
    en: ['30 seconds', '15 seconds', '2 seconds', '10 minutes', '5 minutes', '3 minutes'],
    es: ['15 segundos', '2 segundos', '10 minutos', '5 minutos', '3 minutos'],
  },
  9002: {
    both: [
      '10',
      '1 GB',
      '2048 MB',
      '-Djava.net.preferIPv4Stack=true',
      'C:\\Jts\\tws.vmoptions',
      '###Keep on update',
      'Update failed, Retry? Cancel?',
      'Could not create the Java Virtual Machine',
      'https://support.apple.com/en-us/HT202491',
    ],
    en: ['64-bit', '32-bit'],
    es: ['64 bits', '32 bits'],
  },
  9003: {
    both: [
      'Ctrl+V',
      'Ctrl+Alt+H',
      'Ctrl+Alt+Q',
      'Ctrl+Option+H',
      'Cmd+Option+H',
      'wit1.interactivebrokers.com',
    ],
  },
};

const { articles } = readContent('src/content');
const listed = articles.filter(({ kb }) => figures[kb]);

describe.each(listed)('KB$kb', ({ kb, source, translations }) => {
  test.each([source, ...translations])('$lang', ({ lang, frontmatter, open }) => {
    const { tree, text } = open();
    const shown = `${frontmatter.title} ${frontmatter.summary} ${plainText(tree)} ${text}`.replace(
      /\s+/g,
      ' ',
    );
    const wanted = figures[kb]!;
    const missing = [...wanted.both, ...((lang === 'es' ? wanted.es : wanted.en) ?? [])].filter(
      (figure) => !shown.includes(figure),
    );
    expect(missing).toEqual([]);
  });
});

test('every article in the list exists', () => {
  expect(listed.map(({ kb }) => kb)).toEqual(Object.keys(figures).map(Number));
});
