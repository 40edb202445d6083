import { describe, expect, test } from 'vitest';
import { createMessageMatcher } from '#search/messages.ts';

const isStopword = (word: string) => 'the for is or of a to in with after'.split(' ').includes(word);
const matcher = (...messages: string[]) =>
  createMessageMatcher(
    messages.map((message, article) => [message, article, 1]),
    isStopword,
  );
const known = (text: string) =>
  matcher(
    'Could not create the Java Virtual Machine',
    'Cannot create {path} file. Shall I try again?',
    'The driver file required for Excel Integration is missing or out of date.',
  )(text).map(({ article }) => article);
/** The messages found in a text, in the order of the result. */
const found = (text: string, ...messages: string[]) =>
  matcher(...messages)(text).map(({ pattern }) => pattern);

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

test('a match has its range in the text, and tells a referral', () => {
  const text = 'It says: Could not create the Java Virtual Machine!';
  const [match] = createMessageMatcher(
    [['Could not create the Java Virtual Machine', 5, 2, 1]],
    isStopword,
  )(text);
  expect(match).toMatchObject({ article: 5, record: 2, isReferral: true, words: 7 });
  expect(text.slice(match!.start, match!.end)).toBe('Could not create the Java Virtual Machine');
  expect(matcher('Could not create the Java Virtual Machine')(text)[0]!.isReferral).toBe(false);
});

test('a message may lack a short stopword, but not a long one', () => {
  const message = 'Nothing with a number after the update could be sent';
  expect(found('nothing a number after the update could be sent', message)).toEqual([message]);
  expect(found('nothing with a number the update could be sent', message)).toEqual([]);
});

test('a text is searched up to its 10,000th character', () => {
  const message = 'Could not create the session';
  expect(found(`${'x '.repeat(4900)}\n${message}`, message)).toEqual([message]);
  expect(found(`${'x '.repeat(5000)}\n${message}`, message)).toEqual([]);
});

test('a message that begins with a placeholder matches from its first word', () => {
  const message = '{text} is not a known user name';
  expect(found('“bob” is not a known user name', message)).toEqual([message]);
  expect(found('anything', '{n}', '{text} {n}')).toEqual([]);
});

test('a placeholder of an unknown kind matches one word', () => {
  const message = 'The code {code} was sent to your telephone';
  expect(found('the code AB12 was sent to your telephone', message)).toEqual([message]);
});

describe('a message of up to three words', () => {
  const message = 'Login failed';

  test.each([
    ['login failed', 'it is the whole text'],
    ['login failed again', 'there is one word more'],
    ['I typed it and saw: login failed', 'it is after a colon, at the end'],
    ['then it said "login failed" and I left', 'it is in quotation marks'],
    ['my card is here\nlogin failed\nwhat can I do', 'it is a line'],
    ['it says LOGIN FAILED when I try', 'it is in capitals'],
    ['it says Login failed when I try', 'it is written as in the program'],
  ])('is found in “%s”, because %s', (text) => {
    expect(found(text, message)).toEqual([message]);
  });

  test.each([
    ['my last login failed again', 'two words more'],
    ['I was told: login failed because of you', 'the sentence goes on'],
    ['my card and my login failed. Then it ended', 'the sentence began before'],
    ['IT SAYS LOGIN FAILED WHEN I TRY', 'everything is in capitals'],
    ['it says LOGIN failed when I try', 'one word is in capitals'],
    ['it says Login Failed when I try', 'the capitals differ from those of the program'],
    ['Login failed when I try to enter', 'any sentence begins with a capital letter'],
  ])('is not found in “%s”: %s', (text) => {
    expect(found(text, message)).toEqual([]);
  });

  test('without capital letters is not set apart by its spelling', () => {
    expect(found('it is not ready when I try', 'not ready')).toEqual([]);
    expect(found('the page shows 404 500 when I try', '404 500')).toEqual([]);
  });

  test('has no more than three', () => {
    expect(found('please Wait for reply from the bank today', 'wait for reply')).toEqual([]);
    expect(found('please wait for their reply from the bank today', 'wait for their reply')).toEqual([
      'wait for their reply',
    ]);
  });
});

describe('of several messages', () => {
  test('the one with more words comes first, then the earlier one', () => {
    const [short, long, later] = ['red green blue grey', 'one two three four five', 'north east south west'];
    expect(found(`${short}. ${later}. ${long}`, later!, short!, long!)).toEqual([long, short, later]);
  });

  test.each([
    ['its beginning', 'connection to server lost'],
    ['its middle', 'to server lost, retry'],
    ['its end', 'lost, retry in minutes'],
  ])('one that is part of another is left out: %s', (_, part) => {
    const whole = 'connection to server lost, retry in minutes';
    expect(found(whole, part, whole)).toEqual([whole]);
  });

  test('two that overlap are both found', () => {
    expect(found('a1 b2 c3 d4 e5 f6 g7', 'a1 b2 c3 d4', 'c3 d4 e5 f6 g7')).toHaveLength(2);
    expect(found('a1 b2 c3 d4 e5 f6 g7', 'd4 e5 f6 g7', 'a1 b2 c3 d4 e5')).toHaveLength(2);
  });

  test('the same message of two articles is found for both', () => {
    expect(
      found('connection to server lost', 'connection to server lost', 'Connection to server lost'),
    ).toHaveLength(2);
  });
});
