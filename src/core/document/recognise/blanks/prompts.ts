import * as words from '../../../language/blankIndex.js';
import type { Place } from '../text/textPieces.js';

/** Longest prompt that is looked for, in words. */
const maxWords = 40;

/**
 * Whether a sentence asks its author to write something: an order, which stands there until somebody carries it out, or a
 * question or advice, which may stay above the answer.
 *
 * @param sentence folded, without marks around it
 * @param afterPrompt whether the sentence before it is a prompt
 */
export function promptKind(sentence: string, place: Place, afterPrompt: boolean): 'order' | 'question' | undefined {
  const inBrackets = /^[(（].*[)）]$/u.test(sentence);
  const apart = place.apart === true || inBrackets;
  const opening = /^[^\p{L}\p{N}]*/u.exec(sentence)?.[0].length ?? 0;
  let rest = withoutClosing(sentence.slice(opening));
  const spaced = rest.split(' ').length;
  if (spaced > maxWords || rest.length > 400) return undefined;
  if (words.endsInOrder().test(rest.slice(-24))) return 'order';
  if (words.endsInWeakOrder().test(rest.slice(-24)) && words.holdsHere().test(rest)) return 'question';
  if (words.beginsWithPurpose().test(rest)) return 'question';
  const asks = rest.endsWith('?') ? asksAuthor(rest, apart, spaced) : false;
  if (asks) return 'question';
  const politely = words.beginsWithPlease().test(rest) && words.holdsHere().test(rest);
  for (let round = 0; round < 3; round++) {
    const head = words.beginsWithPlease().exec(rest)?.[0];
    if (head === undefined) break;
    rest = rest.slice(head.length).replace(/^[ ,]+/u, '');
  }
  if (politely && words.endsInInfinitive().test(rest)) return 'order';
  if (isOrder(rest, { apart, polite: politely, form: place.form, spaced })) return 'order';
  const goesOn =
    words.beginsWithAdvice().test(rest) || (apart && (words.holdsHere().test(rest) || words.holdsSubject().test(rest)));
  if (afterPrompt && goesOn) return 'question';
  return undefined;
}

function asksAuthor(question: string, apart: boolean, spaced: number): boolean {
  const asks = words.beginsWithQuestion().test(question) || words.holdsQuestion().test(question);
  return asks && (apart || (spaced <= 25 && words.holdsSubject().test(question)));
}

function isOrder(
  text: string,
  { apart, polite, form, spaced }: { apart: boolean; polite: boolean; form: Place['form']; spaced: number },
): boolean {
  const strong = words.beginsWithOrder().exec(text)?.[0];
  const verb = strong ?? words.beginsWithWeakOrder().exec(text)?.[0];
  if (verb === undefined) return false;
  const object = text.slice(verb.length);
  const here = polite || words.holdsHere().test(text);
  const named = words.beginsWithSubject().exec(object)?.[0];
  // “Fill in the address automatically” is a requirement, “Describe a bed in two words” as well.
  if (form === 'item' && !apart) return here || (strong !== undefined && named !== undefined && spaced <= 6);
  if (strong === undefined) return here || (apart ? words.holdsSubject().test(object) : named === object);
  const asked = words.beginsWithQuestion().test(object.slice(0, 40)) || words.holdsSubject().test(object.slice(0, 80));
  return apart || here || asked || spaced <= 5;
}

/** Without brackets, quotation marks and full stops at the end. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}?]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
