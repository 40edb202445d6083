/** Forms that no rule joins. */
const irregular = new Map(
  Object.entries({
    forgot: 'forget',
    forgotten: 'forget',
    lost: 'lose',
    sent: 'send',
    froze: 'freeze',
    frozen: 'freeze',
    stole: 'steal',
    stolen: 'steal',
    broke: 'break',
    broken: 'break',
    paid: 'pay',
    chosen: 'choose',
    kept: 'keep',
    opened: 'open',
    opening: 'open',
    written: 'write',
    phones: 'phone',
  }),
);

const endings =
  /(?:ivity|ivities|ations?|ators?|ated|ating|ates?|ements?|ments?|ness|ably|able|ibly|ible|ities|ity|ings?|edly|ed|ers?|ors?|ively|ives?|ally|als?|ions?|ly|ies|es|s)$/;

// What is left before these is a root only when it is long enough: `portal` is not of the family of `port`.
const adjectiveRe = /^al(?:s|ly)?$/;

/** Words whose ending is none: a `letter` is not what somebody `lets`, and `Trader` is a name. */
const wholeRe = /^(letter|trader)s?$/;

/**
 * The stem of an English word that is already folded. Rough on purpose: what matters is that the forms of a word meet.
 *
 * @example stemEn('expired') // 'expir'
 * @example stemEn('installation') // 'instal'
 */
export function stemEn(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const whole = wholeRe.exec(word);
  if (whole) return whole[1]!;
  let stem = irregular.get(word) ?? word;
  if (stem.length > 6) stem = stem.replace(/is(e[ds]?|ing|ations?)$/, 'iz$1').replace(/our(s?)$/, 'or$1');
  stem = stem.replace(/(?<=[^s])s$|(?<=ss|x|ch|sh)es$/, '');
  stem = withoutEnding(stem);
  return withoutDouble(stem.replace(/(?<=..)[ey]+$/, ''));
}

function withoutEnding(word: string): string {
  const match = endings.exec(word);
  if (!match) return word;
  const rest = word.slice(0, match.index);
  const least = adjectiveRe.test(match[0]) ? 5 : 3;
  return rest.length >= least && /[aeiouy]/.test(rest) ? rest.replace(/(?<=..)[i]$/, '') : word;
}

function withoutDouble(stem: string): string {
  return /([bdfglmnprst])\1$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem;
}
