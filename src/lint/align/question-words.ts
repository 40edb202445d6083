import { fold } from '../locales/fold.ts';

/** Question words of headings, folded, each with the English word it stands for. */
const questions =
  'what which who whose whom how why when where que=what cual=which cuales=which quien=who quienes=who como=how cuando=when ' +
  'donde=where adonde=where qual=which quais=which quem=who quando=when onde=where comment=how pourquoi=why quand=when ou=where ' +
  'qui=who quel=which quelle=which wie=how warum=why wieso=why wann=when wo=where wer=who was=what welche=which welcher=which';
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^(?:por|para) que(?![a-z])/, 'why'],
  [/^o que(?![a-z])/, 'what'],
  [/^qu['’]est-ce/, 'what'],
];

const words = new Map(
  questions
    .split(' ')
    .map((entry) => entry.split('='))
    .map(([word = '', meant = word]) => [word, meant]),
);

/** Returns the English equivalent of the question word that a heading begins with, or undefined. */
export function questionWord(heading: string): string | undefined {
  const text = fold(heading).replace(/^[^\p{L}]+/u, '');
  const phrase = phrases.find(([expression]) => expression.test(text));
  return phrase?.[1] ?? words.get(/^\p{L}+/u.exec(text)?.[0] ?? '');
}
