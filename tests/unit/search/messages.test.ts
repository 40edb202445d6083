import { expect, test } from 'vitest';
import { createMessageMatcher } from '#search/messages.ts';

const isStopword = (word: string) => 'the for is or of a to in'.split(' ').includes(word);
const match = createMessageMatcher(
  [
    ['Could not create the Java Virtual Machine', 0, 1],
    ['Cannot create {path} file. Shall I try again?', 1, 1],
    ['The driver file required for Excel Integration is missing or out of date.', 2, 1],
  ],
  isStopword,
);
const known = (text: string) => match(text).map(({ article }) => article);

test.each([
  ['Could not create Java Virtual Machine', 'a small word missing'],
  ['Could not create the Java Vitrual Machine', 'a slip'],
  ['Could not create the new Java Virtual Machine', 'a word too many'],
  ['Could not create the Java Virt', 'its end cut off'],
])('“%s” is known: %s', (text) => {
  expect(known(text)).toEqual([0]);
});

test.each([
  ['VirtualBox could not create the virtual machine', 'another word that says something is missing'],
  ['Could not create the Scala Virtual Machine', 'another word that says something'],
  ['We could not create the Java lesson in time', 'it goes on otherwise'],
  ['the driver file required for you', 'too little of it is there'],
  ['Cannot create an invoice. Where is the file? Shall I try again?', 'other words are no path'],
  ['The printer file required for Word integration is missing or out of date', 'two words are others'],
])('“%s” is another: %s', (text) => {
  expect(known(text)).toEqual([]);
});

test('a path may have spaces, or be left out', () => {
  expect(known('Cannot create C:\\Program Files\\Jts\\a b.jar file. Shall I try again?')).toEqual([1]);
  expect(known('cannot create ... file, shall i try again')).toEqual([1]);
});

test('a long message is known by its other words, and before its end', () => {
  expect(known('The printer file required for Excel Integration is missing or out of date')).toEqual([2]);
  expect(known('it says the driver file required for excel integration is…')).toEqual([2]);
});
