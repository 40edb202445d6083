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
  ['Could not create Java Virtual Machine', 'a stopword is missing'],
  ['Could not create the Java Vitrual Machine', 'a word has a typo'],
  ['Could not create the new Java Virtual Machine', 'a word is added'],
  ['Could not create the Java Virt', 'its end is cut off'],
])('the matcher recognizes “%s” although %s', (text) => {
  expect(known(text)).toEqual([0]);
});

test.each([
  ['VirtualBox could not create the virtual machine', 'content words are missing'],
  ['Could not create the Scala Virtual Machine', 'a content word differs'],
  ['We could not create the Java lesson in time', 'the sentence goes on differently'],
  ['the driver file required for you', 'too few words match'],
  [
    'Cannot create an invoice. Where is the file? Shall I try again?',
    'several words without a slash are not a path',
  ],
  ['The printer file required for Word integration is missing or out of date', 'two words differ'],
])('the matcher rejects “%s” because %s', (text) => {
  expect(known(text)).toEqual([]);
});

test('the placeholder for a path matches a path with spaces, or none', () => {
  expect(known('Cannot create C:\\Program Files\\Jts\\a b.jar file. Shall I try again?')).toEqual([1]);
  expect(known('cannot create ... file, shall i try again')).toEqual([1]);
});

test('a long message matches with one wrong word, and with its end cut off', () => {
  expect(known('The printer file required for Excel Integration is missing or out of date')).toEqual([2]);
  expect(known('it says the driver file required for excel integration is…')).toEqual([2]);
});
