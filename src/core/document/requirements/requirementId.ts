/** An ID taken apart: `FR-012`, `REQ-PAY-001`, `FR-1.2`, `NFR1`, `FR-012b`. */
export interface RequirementId {
  /** The letters with which it begins: `REQ-PAY`. */
  readonly prefix: string;
  /** All before its last number: `FR-`, `FR-1.`, `NFR`. */
  readonly lead: string;
  /** Its last number, with its leading zeros. */
  readonly digits: string;
  /** The letter of one that was put in between, `b` of `FR-012b`; mostly empty. */
  readonly letter: string;
}

/** Letters that stand for requirements, in any language, before a number without a sign between: `NFR1`. */
const withoutSign = ['FR', 'NFR', 'REQ', 'RQ', 'US', 'UR', 'BR', 'UC', 'FA', 'NFA', 'RF', 'RNF', 'AFR'];
/** The same for single letters, which stand for much else as well: `F1` is a key, `R2` a release. */
const doubtful = ['F', 'R'];

const words = '[A-Z]{1,10}(?:-[A-Z]{1,10}){0,3}';
/** The part before the number may hold digits, as in `REQ-2FA-01` and `FR-A11Y-3`. */
const mixed = '(?:-[A-Z0-9]{0,3}[A-Z][A-Z0-9]{0,9})?';
/** These letters, for the pattern of what only looks like an ID. */
export const sureLetters = withoutSign.join('|');
const sure = sureLetters;
/** The letters of an ID up to its number. */
const beginning = [
  `${words}${mixed}-`,
  `(?:${sure})(?:-[A-Z]{1,10}){0,2}-[A-Z]{1,5}`,
  `(?:${sure})_(?:[A-Z]{1,10}_){0,3}`,
  `(?:${[...withoutSign, ...doubtful].join('|')})`,
].join('|');
const numbers = String.raw`\d{1,9}(?:\.\d{1,4}){0,4}[a-z]?`;

/** An ID, as the published schemas say it: letters, mostly a hyphen, a number, perhaps numbers below it. */
export const requirementIdPattern = new RegExp(`^(?:${beginning})${numbers}$`);

/** An ID within a text; one that goes on as a longer word is none, and of letters only Latin ones go on. */
const atPlace = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}_-])(?:${beginning})${numbers}(?![\p{Script=Latin}\p{N}_]|\.\d)`,
  'uy',
);
const anywhere = new RegExp(atPlace.source, 'gu');

/** Where an ID may begin, for the pattern of what stands before one. */
export const idStart = '[A-Z]{1,10}(?:[-_][A-Z]{1,10}){0,3}[-_]?\\d';

/** Whether a text may name an ID at all: few do, and this is soon told. */
export function mayNameId(text: string): boolean {
  return /[A-Z][-_]?\d/.test(text);
}

/** Reads an ID; `undefined` when a text is none, or more. */
export function readRequirementId(text: string): RequirementId | undefined {
  if (!requirementIdPattern.test(text)) return undefined;
  const [, lead = '', digits = '', letter = ''] = /^(.*?)(\d{1,9})([a-z]?)$/.exec(text) ?? [];
  return { prefix: lead.replace(/[-_]?(?:\d{1,9}\.){0,4}$/, ''), lead, digits, letter };
}

/** The letters with which an ID begins, `REQ-PAY`; empty of a text that is none. */
export function prefixOf(id: string): string {
  return readRequirementId(id)?.prefix ?? '';
}

/** An ID as it is written. */
export function idOf({ lead, digits, letter }: Omit<RequirementId, 'prefix'>): string {
  return `${lead}${digits}${letter}`;
}

/** The numbers of an ID as they are written, `1.2` of `FR-1.2`; empty of a text that is none. */
export function numbersOf(id: string): string {
  const prefix = readRequirementId(id)?.prefix;
  return prefix === undefined ? '' : id.slice(prefix.length).replace(/^[-_]|[a-z]$/g, '');
}

/**
 * The ID that a number means behind another one, as 2 does in “FR-1, 2” and 1.2 in “FR-1.1, 1.2”; `undefined` when it has not as
 * many numbers as that.
 */
export function idWithNumber(id: string, number: string): string | undefined {
  const own = numbersOf(id);
  if (own === '' || own.split('.').length !== number.split('.').length) return undefined;
  return `${id.slice(0, id.lastIndexOf(own))}${number}`;
}

/** The ID that has another last number than one, as 3 has in “FR-1.2/3”; `undefined` when the one has no point. */
export function idBeside(id: string, number: string): string | undefined {
  const own = numbersOf(id);
  const last = own.lastIndexOf('.') + 1;
  if (last === 0 || number.includes('.')) return undefined;
  return `${id.slice(0, id.lastIndexOf(own))}${own.slice(0, last)}${number}`;
}

/** Whether an ID is one of those below another, as `FR-1.2` is below `FR-1`. */
export function isBelow(id: string, above: string): boolean {
  return id.startsWith(above) && /^(?:\.\d+){1,4}[a-z]?$/.test(id.slice(above.length));
}

/** The IDs above one, the nearest first: `FR-1.2` and `FR-1` above `FR-1.2.3`. */
export function idsAbove(id: string): readonly string[] {
  const found: string[] = [];
  for (let at = id.lastIndexOf('.'); at > 0; at = id.lastIndexOf('.', at - 1)) found.push(id.slice(0, at));
  return found;
}

/** How the IDs of acceptance criteria and test cases begin. */
const criteria = new Set(['AC', 'TC']);

/**
 * Whether an ID is one of an acceptance criterion or a test case, as far as it tells: beside requirements with IDs of their own
 * these say when one is met, and no design covers them one by one.
 */
export function isCriterionId(id: string): boolean {
  const prefix = prefixOf(id);
  return criteria.has(prefix.slice(prefix.lastIndexOf('-') + 1));
}

/** Whether an ID begins as a charter says that they do: `REQ` stands for `REQ-PAY` too. */
export function beginsAs(id: string, prefixes: readonly string[]): boolean {
  const prefix = readRequirementId(id)?.prefix ?? '';
  return prefixes.some(
    (each) => prefix === each || /^[-_]/.test(prefix.startsWith(each) ? prefix.slice(each.length) : ''),
  );
}

/**
 * Standards, formats, products and places whose names end with a number: `UTF-8`, `ISO-27001`, `SHA-256`, `COVID-19`,
 * `US-EAST-1`.
 */
const names = new Set(
  (
    'UTF UCS ISO IEC IEEE DIN ANSI NIST FIPS ITU ETSI ECMA RFC BCP PEP KEP TEP ADR RFD CVE CWE SHA MD AES DES RSA ECDSA CRC ' +
    'TLS SSL HTTP IPV USB PCI SOC FHIR GPT LLAMA CLAUDE GEMINI BERT COVID SARS PDF CSS HTML WCAG BASE ARM RTX GTX GPL LGPL ' +
    'AGPL MPL BSD WIN PHP NET JAVA PYTHON OAUTH OIDC SAML MPEG BLE LTE WIFI'
  ).split(' '),
);
const places = /^(?:US|EU|AP|SA|CA|AF|ME|CN)-(?:GOV-)?(?:NORTH|SOUTH|EAST|WEST|CENTRAL|NORTHEAST|SOUTHEAST)$|^CC-BY/;

/** Whether what looks like an ID is what something else is called. */
export function isNameWithNumber(id: string): boolean {
  const prefix = readRequirementId(id)?.prefix ?? '';
  const [first = ''] = prefix.split('-');
  return (id[prefix.length] === '-' && names.has(first)) || places.test(prefix);
}

/**
 * How far the letters of an ID alone tell that it is a requirement’s: `sure` for `FR-1` and `NFR1`, `likely` for `PAY-1`, which
 * may be a name as well, `doubtful` for `F1`, which mostly is one.
 */
export function likelinessOf(id: string): 'sure' | 'likely' | 'doubtful' {
  const prefix = readRequirementId(id)?.prefix ?? '';
  if (prefix.split(/[-_]/).some((word) => withoutSign.includes(word)) && !places.test(prefix)) return 'sure';
  return /\d/.test(id.charAt(prefix.length)) ? 'doubtful' : 'likely';
}

/** The ID that stands at an offset of a text; `undefined` when none begins there. */
export function requirementIdAt(text: string, at: number): string | undefined {
  atPlace.lastIndex = at;
  const id = atPlace.exec(text)?.[0];
  return id !== undefined && endsAt(text, id, at + id.length) ? id : undefined;
}

/** Every ID in a text, in its order, with the offset at which it begins. */
export function* requirementIdsIn(text: string): Generator<{ readonly id: string; readonly start: number }> {
  for (const { 0: id, index } of text.matchAll(anywhere))
    if (endsAt(text, id, index + id.length)) yield { id, start: index };
}

/** Whether an ID ends where it seems to: behind a hyphen only a range may go on, `FR-1-FR-4` or `FR-1.1-1.4`. */
function endsAt(text: string, id: string, end: number): boolean {
  if (text[end] !== '-') return true;
  const behind = text.slice(end + 1, end + 80);
  const prefix = readRequirementId(id)?.prefix ?? '';
  if (behind.startsWith(prefix) && /^[-_]?\d/.test(behind.slice(prefix.length))) return true;
  return id.includes('.') && /^\d{1,9}\.\d/.test(behind);
}

/**
 * The IDs from one to another, both among them, as wide as the first is written; of two that stand backwards these alone.
 * `undefined` when they are no range: of two prefixes, backwards to a bare number, or too many.
 *
 * @param last an ID, or its number alone
 * @param most how many IDs the range may name
 */
export function idsBetween(first: string, last: string, most: number): readonly string[] | undefined {
  const from = readRequirementId(first);
  const isBare = /^[\d.]+$/.test(last);
  const to = readRequirementId(isBare && from ? (idWithNumber(first, last) ?? `${from.lead}${last}`) : last);
  if (from?.lead === undefined || from.lead !== to?.lead || from.letter !== to.letter) return undefined;
  const [start, end] = [Number(from.digits), Number(to.digits)];
  if (end < start) return isBare || most < 2 ? undefined : [first, last];
  if (end - start >= most) return undefined;
  return Array.from({ length: end - start + 1 }, (_, index) =>
    idOf({ ...from, digits: String(start + index).padStart(from.digits.length, '0') }),
  );
}
