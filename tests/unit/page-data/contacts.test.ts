import { expect, test } from 'vitest';
import { countryNames, namedFirst, ownCountriesFirst } from '#page-data/contacts.ts';
import type { Contact } from '#schema/contacts.ts';

const contactOf = (id: string): Contact => ({
  id,
  name: { en: id },
  for: { en: id },
  phone: '1',
  tel: '+1234567',
  countries: [],
});
const contacts = ['desk', 'lab', 'press'].map(contactOf);
const order = (ids?: string[]) => namedFirst(contacts, ids).map(({ id }) => id);

test('contacts keep their order if no ids are named', () => {
  expect(order()).toEqual(['desk', 'lab', 'press']);
  expect(order([])).toEqual(['desk', 'lab', 'press']);
});

test('named contacts come first, in the order of the ids and once each', () => {
  expect(order(['press'])).toEqual(['press', 'desk', 'lab']);
  expect(order(['press', 'lab'])).toEqual(['press', 'lab', 'desk']);
});

test('an unknown contact id is ignored', () => {
  expect(order(['nobody', 'lab'])).toEqual(['lab', 'desk', 'press']);
});

test('contacts of countries with another language come last, and each has the names of its countries', () => {
  const [desk, lab, press] = contacts as [Contact, Contact, Contact];
  const inSpain = { ...desk, countries: ['ES', 'MX'] };
  const inBrazil = { ...lab, countries: ['BR'] };
  const idsIn = (lang: 'en' | 'es' | 'pt') =>
    ownCountriesFirst([inSpain, inBrazil, press], lang).map(({ id }) => id);
  expect(idsIn('es')).toEqual(['desk', 'press', 'lab']);
  expect(idsIn('pt')).toEqual(['lab', 'press', 'desk']);
  expect(idsIn('en')).toEqual(['press', 'desk', 'lab']);
  expect(countryNames(inSpain, 'es')).toEqual(['España', 'México']);
  expect(countryNames(press, 'es')).toEqual([]);
});
