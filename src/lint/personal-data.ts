/** Data in a text that may belong to a person. */
export interface PersonalData {
  kind: 'e-mail address' | 'card number' | 'bank account' | 'account number';
  raw: string;
  /** Offset in the text. */
  at: number;
}

/** Returns every e-mail address, card number, bank account and account number in a text that is not clearly an example. */
export function findPersonalData(text: string): PersonalData[] {
  return [
    ...matches(text, emailRe, 'e-mail address', isPersonalAddress),
    ...matches(text, cardRe, 'card number', isCard),
    ...matches(text, ibanRe, 'bank account', isIban),
    ...matches(text, accountRe, 'account number', (raw) => !isMadeUp(raw)),
  ].sort((a, b) => a.at - b.at);
}

/**
 * Tells whether digits are clearly an example: few different digits, or digits in sequence, as in `123456` and `600
 * 000 000`.
 */
export function isMadeUp(raw: string): boolean {
  const digits = raw.replace(/\D/g, '');
  const end = digits.slice(-6);
  return (
    new Set(end).size <= 2 ||
    new Set(digits).size <= 3 ||
    ['01234567890123', '98765432109876'].some((count) => runsIn(digits, count))
  );
}

// Numbers reserved for fiction and examples: 555-01xx in North America, those of Ofcom in the United Kingdom.
const fictionalRe = /555\D?01\d\d$|(?:20\D{0,2}7946|1632\D{0,2}960|7700\D{0,2}900)\D?\d{3,4}$/;

/** Tells whether a telephone number is an example or a list of four-digit numbers. */
export function isMadeUpPhone(raw: string): boolean {
  const groups = raw.split(/\D+/).filter(Boolean);
  const isList = groups.length > 1 && groups.every(({ length }) => length === 4);
  return isList || isMadeUp(raw) || fictionalRe.test(raw.replace(/^tel:/i, '').trim());
}

function runsIn(digits: string, count: string): boolean {
  return Array.from({ length: digits.length - 5 }, (_, i) => digits.slice(i, i + 6)).some((six) =>
    count.includes(six),
  );
}

function* matches(
  text: string,
  re: RegExp,
  kind: PersonalData['kind'],
  isReal: (raw: string) => boolean,
): Generator<PersonalData> {
  for (const match of text.matchAll(re)) {
    const raw = match[1]!;
    if (isReal(raw)) yield { kind, raw, at: match.index + match[0].lastIndexOf(raw) };
  }
}

const emailRe =
  /(?<![\w.+%-])([\w.+%-]{1,64}@(?!\d+x\.)[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?\.[a-z]{2,24})(?![\w@-])/gi;

// Domains reserved by RFC 2606 and RFC 6761.
const reservedRe = /(?:^|[.@])(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/i;

/** Mailboxes of a role, not of a person: those of RFC 2142 and common names. */
const roles = new Set(
  'abuse admin aide ajuda atencion ayuda billing bookings careers contact contacto contato desk editor editors facturacion feedback ftp git hallo hello help helpdesk hilfe hostmaster info jobs kontakt legal mail marketing news noc noreply office orders postmaster prensa press privacy reply sales security service servicio soporte suporte support team uucp usenet vendas ventas webmaster www'.split(
    ' ',
  ),
);

function isPersonalAddress(raw: string): boolean {
  const [local = '', domain = ''] = raw.split('@');
  if (reservedRe.test(domain)) return false;
  return !local
    .toLowerCase()
    .split(/[.+_%-]/)
    .some((part) => roles.has(part));
}

const cardRe =
  /(?<![\w./=#-])([3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-]|\.\d)/g;

/** Checks the check digit of ISO/IEC 7812. */
function isCard(raw: string): boolean {
  const digits = [...raw.replace(/\D/g, '')].map(Number).reverse();
  if (digits.length < 13 || isMadeUp(raw)) return false;
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const ibanRe = /(?<![\w-])([A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?)(?![\w-])/g;

/** Checks the check digits of ISO 13616. */
function isIban(raw: string): boolean {
  const text = raw.replace(/ /g, '');
  const digits = [...text.slice(4), ...text.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('');
  const rest = [...digits].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return text.length >= 15 && rest === 1 && !isMadeUp(text.slice(4));
}

// A number after a word for an account or a customer. Other words may come between if one of them means “number”.
const accountRe =
  /(?<!\p{L})(?:account|acct|customer|client|cuenta|cliente|conta|compte|konto|kunden)\p{L}{0,8}\.?(?:\s{0,3}(?:number|num|no|n|nr|id|número|numéro|nummer)\p{L}{0,2}[.º°]{0,2}[^\d\n.;]{0,24}?|\s{0,3}[:#=]?\s{0,3}[`*_"'«“‘(]{0,3})(?<![\p{L}\d-])([A-Z]{0,3}-?\d{6,12})(?![\w-]|[.,]\d)/giu;
