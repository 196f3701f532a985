import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { isBlankValue } from '../blanks/placeholders.js';
import { criteria, criteriaOfLabel, criteriaOfText, type Criterion } from './optionCriteria.js';
import { isPart } from './optionHeadings.js';
import { beginsWithNone, givesReason, hintsIn, sentencesOf, statementsOf } from './optionStatements.js';

/**
 * How much text about options is read in one document, in UTF-16 units: each of them once for itself, and once for the section that
 * it stands in. Nobody weighs as many ways as fill a book.
 */
const most = 200_000;

/** Reads what the texts of options say. Of what goes beyond all measure it takes the best, so that nobody is told what may be wrong. */
export class OptionTexts {
  #left = most;

  /** The criteria of which a text says something beyond doubt, by its words or by the labels of its lines. */
  told(text: string): ReadonlySet<Criterion> {
    if (!this.#mayRead(text)) return new Set(criteria);
    return new Set([...criteriaOfText(text).told, ...labelledCriteria(text)]);
  }

  /** The criteria that a text touches. */
  touched(text: string): ReadonlySet<Criterion> {
    return this.#mayRead(text) ? criteriaOfText(text).touched : new Set(criteria);
  }

  /** Whether a text says of an option that it was not taken. */
  isTurnedDown(text: string): boolean {
    return this.#mayRead(text, 0) && hintsIn(text).has('against');
  }

  /** Whether a text names several ways, or one that was not taken. */
  namesSeveral(text: string): boolean {
    if (!this.#mayRead(text, 0)) return true;
    const hints = hintsIn(text);
    return hints.has('or') || hints.has('contrast') || hints.has('against');
  }

  /** “None”, “None, because the law wants it so”: no option, and perhaps the reason. */
  saysNone(text: string): 'reasoned' | 'bare' | undefined {
    if (!this.#mayRead(text, 0)) return undefined;
    const none = beginsWithNone(text);
    if (none && givesReason(text)) return 'reasoned';
    if (none && normalizePhrase(text).length <= 40) return 'bare';
    // To say that there is one way only takes no more than two sentences; what more of them say need not be read.
    if (sentencesOf(text).length > 2) return undefined;
    const statements = statementsOf(text);
    return statements.length > 0 && statements.every(({ statement }) => statement !== 'other') ? 'bare' : undefined;
  }

  #mayRead(text: string, weight = text.length): boolean {
    const isLeft = this.#left > 0;
    this.#left -= weight;
    return isLeft;
  }
}

/** The bold words with which a paragraph begins. */
export function labelOf(node: Paragraph): string | undefined {
  const [first, second] = node.children;
  if (first?.type !== 'strong') return undefined;
  const after = second === undefined ? '' : toString(second);
  const name = toString(first);
  return second === undefined || /[:：.]\s*$/u.test(name) || /^\s*(?:[:：.,(–—-]|\n|$)/u.test(after) ? name : undefined;
}

/** The text of a list or an item, a line for each of its parts. */
export function itemsText(node: List | ListItem): string {
  return (node.children as readonly (ListItem | RootContent)[])
    .map((child) =>
      child.type === 'list' || child.type === 'listItem'
        ? itemsText(child)
        : toString(child, { includeHtml: false }).replace(/^\[[ xX]\]\s/u, ''),
    )
    .join('\n');
}

/** “Cost: low”, “+ simple”, “Pro: simple”: a line about one option. */
export function isArgument(text: string): boolean {
  const label = /^\s*[^:：\n]{1,40}(?=[:：])/u.exec(text)?.[0];
  if (/^\s*(?:\(?[+✓✔✗✘]|👍|👎)/u.test(text)) return true;
  if (label === undefined) return beginsWithWeighing(text);
  return isPart(label) || criteriaOfLabel(label).length > 0 || beginsWithWeighing(label);
}

/** “Good, because …”, “Pro: …” */
function beginsWithWeighing(text: string): boolean {
  return /^\s*(?:good|bad|neutral)\b/iu.test(text) || isPart(text.slice(0, 40));
}

/** What an item or heading calls an option: its words before a colon or dash. */
export function nameOf(text: string): string {
  return text.slice(0, 200).split(/[:：]|\s[–—-]\s/u, 1)[0] ?? text;
}

/** “Option A”, with nothing to say which. */
export function isBareNumber(text: string): boolean {
  return (
    normalizePhrase(text).split(' ').length <= 2 && !/[:：–—]\s*\S/u.test(text) && normalizePhrase(text).length <= 20
  );
}

/** Criteria that lines of a text have as their labels: “Cost: low”. */
function labelledCriteria(text: string): readonly Criterion[] {
  return text.split('\n').flatMap((line) => {
    const [, label, value] = /^\s*([^\s:：][^:：\n]{0,39})[:：](.*)$/u.exec(line) ?? [];
    return label === undefined || isBlankValue(value ?? '') ? [] : criteriaOfLabel(label);
  });
}
