import { describe, expect, test } from 'vitest';
import { matchFacts } from '#lint/compare/match-facts.ts';
import type { Fact } from '#lint/facts/fact.ts';
import { measures, symbols } from '#lint/facts/units.ts';

/** A hard number in digits; `fields` make another fact of it. */
const fact = (raw: string, fields: Partial<Fact> = {}): Fact => ({
  kind: 'number',
  raw,
  start: 0,
  end: raw.length,
  values: [Number(raw.replace(/\D/g, ''))],
  soft: false,
  ...fields,
});
const span = (raw: string, unit: string, fields: Partial<Fact> = {}) =>
  fact(raw, { measure: measures.get(unit)!, ...fields });
const word = (raw: string, value: number, fields: Partial<Fact> = {}) =>
  fact(raw, { values: [value], soft: true, ...fields });
const time = (raw: string, minutes: number) => fact(raw, { kind: 'time', values: [minutes] });

function match(source: Fact[], target: Fact[]) {
  const found = matchFacts({ text: '', facts: source }, { text: '', facts: target });
  const raws = (pairs: [Fact, Fact][]) => pairs.map(([a, b]) => `${a.raw} = ${b.raw}`);
  return {
    same: raws(found.same),
    otherMeasure: raws(found.otherMeasure),
    source: found.source.map(({ raw }) => raw),
    target: found.target.map(({ raw }) => raw),
  };
}
const all = { same: [], otherMeasure: [], source: [], target: [] };

describe('facts that are the same', () => {
  test.each([
    ['equal figures', fact('40'), fact('40')],
    ['a figure and its word', fact('40'), word('cuarenta', 40)],
    ['figures that may mean the same', fact('1.234', { values: [1.234, 1234] }), fact('1234')],
    ['the same unit', span('2 days', 'day'), span('2 días', 'day')],
    ['the same span in other units', span('48 hours', 'hour', { values: [48] }), span('2 días', 'day')],
    ['a unit and none', span('2 days', 'day'), fact('2')],
    ['a unit and none in words', span('2 days', 'day'), word('dos', 2)],
    ['the same ordinal', word('first', 1, { family: 'ordinal' }), word('primero', 1, { family: 'ordinal' })],
    ['a word of another family and digits', word('2nd', 2, { family: 'ordinal' }), word('dos', 2)],
    ['the same digits of another kind', fact('v3.12', { kind: 'version', values: ['3.12'] }), fact('3.12')],
    ['a date with its digits', fact('2024-05', { kind: 'date', values: ['2024-05'] }), fact('2024/5')],
    ['a telephone number', fact('555 0172', { kind: 'phone', values: ['x'] }), fact('5550172')],
    ['a full hour', fact('9'), time('9:00', 540)],
    ['a full hour of the afternoon', fact('6'), time('18:00', 1080)],
    ['a full hour, the other way round', time('18:00', 1080), fact('6')],
    ['a clock without a mark', fact('1730'), time('17:30', 1050)],
    ['a clock with a dot, of the afternoon', fact('5.30', { values: [5.3] }), time('17:30', 1050)],
    ['a clock and a span', time('1h30', 90), span('90 min', 'minute', { values: [90] })],
    ['an id and its number after the letters', fact('KB93', { kind: 'id' }), fact('93', { named: 'kb' })],
    ['an id and its number after a word', fact('IE11', { kind: 'id' }), fact('11', { named: 'Explorer' })],
    ['labels with a letter and without', fact('2a', label()), fact('2', label())],
  ])('%s', (_, a, b) => {
    expect(match([a], [b])).toEqual({ ...all, same: [`${a.raw} = ${b.raw}`] });
  });

  test('are paired by their text first', () => {
    expect(
      match([fact('1.500', { values: [1500, 1.5] }), fact('1500')], [fact('1500'), fact('1.500')]).same,
    ).toEqual(['1.500 = 1.500', '1500 = 1500']);
  });

  test('a list is the same as its numbers', () => {
    expect(match([fact('2,3')], [fact('2'), fact('3')])).toEqual(all);
    expect(match([fact('1'), fact('2')], [fact('1/2')])).toEqual(all);
    expect(match([fact('2,3')], [fact('2'), fact('4')])).toMatchObject({
      source: ['2,3'],
      target: ['2', '4'],
    });
    expect(match([fact('2,2')], [fact('2'), fact('5')])).toMatchObject({
      source: ['2,2'],
      target: ['2', '5'],
    });
  });
});

function label(): Partial<Fact> {
  return { family: 'label', named: '' };
}

describe('facts that are not the same', () => {
  test.each([
    ['other figures', fact('40'), fact('50')],
    ['another kind with other digits', fact('v3.12', { kind: 'version', values: ['3.12'] }), fact('3.13')],
    ['no digits at all', fact('Ctrl', { kind: 'keys', values: ['c'] }), fact('{n}', { kind: 'placeholder' })],
    ['labels with other letters', fact('2a', label()), fact('2b', label())],
    ['an hour that is not full', fact('9'), time('9:30', 570)],
    ['another clock', fact('1730'), time('17:40', 1060)],
    ['a clock of the morning', fact('1730'), time('5:30', 330)],
    ['a clock and another span', time('1h30', 90), span('80 min', 'minute', { values: [80] })],
    ['an id without its letters', fact('KB93', { kind: 'id' }), fact('93')],
    ['an id and other letters', fact('KB93', { kind: 'id' }), fact('93', { named: 'zip' })],
  ])('%s', (_, a, b) => {
    expect(match([a], [b])).toEqual({ ...all, source: [a.raw], target: [b.raw] });
  });

  test.each([
    ['a length and a time', span('2 days', 'day'), fact('2 m', { measure: symbols.get('m')! })],
    ['other units of time', span('2 days', 'day'), span('2 weeks', 'week')],
    [
      'other units of time in words',
      span('one hour', 'hour', hourInWords()),
      span('una semana', 'week', hourInWords()),
    ],
  ])('the same number with another measure is told: %s', (_, a, b) => {
    expect(match([a], [b])).toEqual({ ...all, otherMeasure: [`${a.raw} = ${b.raw}`] });
  });

  test('an ordinal is not an article, and a figure 1 with a unit neither', () => {
    expect(match([word('first', 1, { family: 'ordinal' })], [word('una', 1)]).same).toEqual([]);
    expect(match([span('1 hour', 'hour')], [word('una', 1)]).same).toEqual([]);
    expect(match([fact('1')], [word('una', 1, { counts: 'vez' })]).same).toEqual([]);
    expect(match([fact('1')], [word('una', 1)]).same).toEqual(['1 = una']);
  });

  test('a counted 1 is an article only nearby, or if the nouns begin alike', () => {
    const one = fact('1', { counts: 'file', share: 0.1 });
    const article = (share: number, counts: string) => word('un', 1, { share, counts });
    expect(match([one], [article(0.4, 'archivo')]).same).toEqual(['1 = un']);
    expect(match([one], [article(0.9, 'archivo')]).same).toEqual([]);
    expect(match([one], [article(0.9, 'fila')]).same).toEqual(['1 = un']);
  });

  test('ordinals, and different numbers of one noun, are not paired with other words', () => {
    const ordinal = word('second', 2, { family: 'ordinal' });
    const hardTwo = word('dos', 2, { soft: false });
    const other = word('tercera', 3, { family: 'ordinal' });
    expect(match([ordinal], [other, hardTwo]).same).toEqual([]);
    expect(match([ordinal], [hardTwo]).same).toEqual(['second = dos']);
    const couple = word('dos', 2, { family: 'multiple' });
    const methods = (raw: string, value: number, counts = 'metodos') =>
      fact(raw, { values: [value], counts });
    const two = methods('two', 2, 'methods');
    expect(match([two], [fact('diez', { values: [10], counts: 'methodes' }), couple]).same).toEqual([]);
    expect(match([two], [methods('diez', 10), couple]).same).toEqual(['two = dos']);
  });
});

function hourInWords(): Partial<Fact> {
  return { values: [1], soft: true };
}

test('of very many facts only those with the same value and measure are matched', () => {
  const many = (raw: (index: number) => string) =>
    Array.from({ length: 201 }, (_, index) => fact(raw(index)));
  const { same, source, target } = match(
    [...many((index) => `${1000 + index}`), span('2 days', 'day'), fact('7', { values: [] }), fact('8')],
    [
      ...many((index) => `${1200 - index}`),
      fact('2 m', { measure: symbols.get('m')! }),
      fact('7', { values: [] }),
      fact('08', { values: [9] }),
    ],
  );
  expect(same).toHaveLength(202);
  expect(source).toEqual(['2 days', '8']);
  expect(target).toEqual(['2 m', '08']);
});
