import { expect, test } from 'vitest';
import { namedFirst } from '#page-data/contacts.ts';
import type { Contact } from '#schema/contacts.ts';

const contactOf = (id: string): Contact => ({
  id,
  name: { en: id },
  for: { en: id },
  phone: '1',
  tel: '+1234567',
});
const contacts = ['desk', 'lab', 'press'].map(contactOf);
const order = (ids?: string[]) => namedFirst(contacts, ids).map(({ id }) => id);

test('without names, contacts keep their order', () => {
  expect(order()).toEqual(['desk', 'lab', 'press']);
  expect(order([])).toEqual(['desk', 'lab', 'press']);
});

test('named contacts stand first, in the order of the names, and once', () => {
  expect(order(['press'])).toEqual(['press', 'desk', 'lab']);
  expect(order(['press', 'lab'])).toEqual(['press', 'lab', 'desk']);
});

test('a name that no contact has counts for nothing', () => {
  expect(order(['nobody', 'lab'])).toEqual(['lab', 'desk', 'press']);
});
