import * as l10n from '@vscode/l10n';
import type { Decision, DecisionId } from '../charter/model/charter.js';
import type { DecisionAnswer, SectionDecisions } from '../document/decisions.js';
import { isOpenIn } from '../document/openPlaces.js';
import type { TandemDocument } from '../document/document.js';
import type { WeighedSignal } from '../document/recognise/signals.js';
import type { Position } from '../text/range.js';
import { evidenceReason, reasonText, sectionReason } from './reasons.js';
import { evidenceFor, mentionsFor, type FoundEvidence } from './shownEvidence.js';

/** One reason, and where it shows. */
export interface Explained {
  /** `undefined` where it has no place in the document. */
  readonly at: Position | undefined;
  readonly words: string;
}

/** In words, why a document was read as it was. */
export interface Explanation {
  /** For each section with a heading, in the order of the text. */
  readonly sections: readonly (readonly Explained[])[];
  /** By id, in the order of the charter. */
  readonly decisions: Readonly<Record<DecisionId, readonly Explained[]>>;
}

/** Reasons told of one decision; a document may have thousands. */
const most = 20;

/** Says of each section and each decision why it was read so. */
export function explainDocument(document: TandemDocument): Explanation {
  const { charter, decisions } = document;
  return {
    sections: decisions.sections
      .filter(({ section }) => section.heading !== undefined)
      .map((entry) => explainSection(document, entry)),
    decisions: Object.fromEntries(
      charter.decisions.map((decision) => {
        const answer = decisions.answers.get(decision.id);
        return [decision.id, answer ? explainAnswer(document, decision, answer) : []];
      }),
    ),
  };
}

function explainSection(document: TandemDocument, entry: SectionDecisions): Explained[] {
  const { section, because, decisions, denied, signals } = entry;
  const heading = document.lines.positionAt((section.heading ?? section.span).start);
  const labelOf = (id: DecisionId): string => labelIn(document, id);
  const said: Explained[] = [];
  // A marker and a neutral heading are not weighed; neither is a section that nothing speaks for.
  if (because && (because.signal === 'marker' || because.signal === 'neutral' || signals.length === 0)) {
    const reason = sectionReason(entry);
    const labels = decisions.map(labelOf).join(', ');
    said.push({ at: heading, words: labels === '' ? reason : l10n.t('{0}: {1}', labels, reason) });
  }
  for (const signal of signals) said.push(...explainSignal(document, entry, signal));
  for (const id of denied)
    said.push({ at: undefined, words: l10n.t('not {0}: a marker here or above says so', labelOf(id)) });
  const open = decisions.filter((id) => isOpenIn(document.decisions, entry, id)).map(labelOf);
  if (open.length > 0) said.push({ at: undefined, words: l10n.t('not answered yet here: {0}', open.join(', ')) });
  if (said.length === 0) said.push({ at: heading, words: l10n.t('nothing here answers a decision') });
  return said;
}

function explainSignal(document: TandemDocument, entry: SectionDecisions, signal: WeighedSignal): Explained[] {
  const { text, lines } = document;
  const { because } = entry;
  const label = labelIn(document, signal.decision);
  const isHeading = signal.signal === 'heading' || signal.signal === 'part' || signal.signal === 'kind';
  const reason =
    isHeading && because && because.signal !== 'marker'
      ? isOf(signal, because.signal)
        ? reasonText(because)
        : reasonText({ signal: signal.signal, words: [] })
      : reasonText({ signal: signal.signal, words: [] });
  const words =
    signal.weight > 0
      ? l10n.t('{0}: {1}', label, reason)
      : signal.weight < 0
        ? l10n.t('against {0}: {1}', label, reason)
        : undefined;
  if (words === undefined) return [];
  const asked = signal.signal === 'person' ? 'who' : signal.signal === 'date' ? 'when' : '';
  const [named] = mentionsFor(asked, document, entry.section);
  const at = lines.positionAt(named?.span.start ?? firstShown(text, signal.span.start, signal.span.end));
  return [{ at, words: named ? `${words} ${quoted(text.slice(named.span.start, named.span.end))}` : words }];
}

/** Whether what a section was read by is this signal, and so tells its words. */
function isOf({ signal }: WeighedSignal, because: string): boolean {
  return because === signal || (signal === 'heading' && (because === 'charter' || because === 'neutral'));
}

function explainAnswer(document: TandemDocument, decision: Decision, answer: DecisionAnswer): Explained[] {
  const found = evidenceFor(document, decision);
  const said = found.slice(0, most).map((one) => explainEvidence(document, one));
  if (answer.byline === true) said.unshift({ at: undefined, words: l10n.t('by its authors') });
  if (found.length === 0) said.push({ at: undefined, words: l10n.t('nothing in the document answers it') });
  if (found.length > most) said.push({ at: undefined, words: l10n.t('and {0} more', found.length - most) });
  return said;
}

function explainEvidence({ text, lines }: TandemDocument, one: FoundEvidence): Explained {
  const { span } = one;
  const at = span && lines.positionAt(span.start);
  const isPlace = 'words' in one;
  const reason = isPlace ? evidenceReason(one) : reasonText({ signal: one.signal, words: [] });
  // A heading, label or key is named already; of a text its own words tell more.
  const quote = span && (!isPlace || one.words.length === 0) ? ` ${quoted(text.slice(span.start, span.end))}` : '';
  const isOpen = isPlace && !one.answered;
  return { at, words: reason + quote + (isOpen ? `; ${l10n.t('not answered there')}` : '') };
}

function labelIn({ charter }: TandemDocument, id: DecisionId): string {
  return charter.decisions.find((decision) => decision.id === id)?.label ?? id;
}

/** Where a stretch shows its first character that is no blank; its start when it has none. */
function firstShown(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/\S/u);
  return at < 0 ? start : start + at;
}

function quoted(text: string): string {
  const line = text.slice(0, 200).trim().replace(/\s+/gu, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59).replace(/[\ud800-\udbff]$/u, '')}…` : line}”`;
}
