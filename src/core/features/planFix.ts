import * as l10n from '@vscode/l10n';
import { charterEdits } from '../charter/edit/charterChange.js';
import type { TandemDocument } from '../document/document.js';
import type { FileEdit, Finding, Fix } from '../rules/finding.js';
import { planLedger, type LedgerNow } from './ledger/planLedger.js';
import { inPlaceOf } from '../document/ledger/writeLedger.js';
import type { Plan, PlannedFile } from './plannedFile.js';
import { planPartnerChange } from './partnerChange.js';
import { nameOf } from '../workspace/uris.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import { applyEdits, type SpanEdit } from '../text/textEdit.js';

/** A fix as somebody chose it, enough to find it again in a later version of its file. */
export interface FixRequest {
  readonly rule: string;
  readonly title: string;
  /** Where its finding began. */
  readonly at: Position;
}

/** What planning draws on. */
export interface FixSurroundings {
  /** What would be said of the file if it had this text; nothing of it is remembered. */
  readonly findings: (text: string) => Promise<readonly Finding[]>;
  /** The text of another file as it stands; `undefined` when it cannot be read. */
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** What another file would be as a document if it had a text; `undefined` when it would be none. */
  readonly documentAs: (uri: string, text: string) => Promise<TandemDocument | undefined>;
}

/**
 * Plans a fix on the texts of this moment: looks it up again among what is said of the file now, and makes sure that
 * afterwards it is not offered for the same thing once more.
 */
export async function planFix(
  source: { readonly uri: string; readonly text: string },
  request: FixRequest,
  { findings, textOf, documentAs }: FixSurroundings,
): Promise<Plan> {
  const now = await findings(source.text);
  const found = nearest(now, request);
  if (!found) return { refused: l10n.t('The document changed meanwhile; nothing was written.') };
  const { finding, fix } = found;
  if (fix.partner) {
    const { uri, change } = fix.partner;
    const text = await textOf(uri);
    if (text === undefined) return { refused: l10n.t('{0} cannot be read; nothing was written.', nameOf(uri)) };
    return planPartnerChange({ uri, text }, change, (other) => documentAs(uri, other));
  }
  if (fix.record) {
    const { uri, entries } = fix.record;
    return planLedger(nowOf(uri, await textOf(uri)), inPlaceOf(entries));
  }
  const own = ownEdits(source.text, fix);
  const files: PlannedFile[] = own.length > 0 ? [{ ...source, edits: own }] : [];
  if (fix.change) {
    const text = fix.change.uri === source.uri ? source.text : await textOf(fix.change.uri);
    if (text === undefined) return { refused: l10n.t('ownership.yaml cannot be read; nothing was written.') };
    const plan = charterEdits(text, fix.change.changes);
    if (plan.refused) return { refused: refusal(plan) };
    if (plan.edits.length > 0) files.push({ uri: fix.change.uri, text, edits: plan.edits });
  }
  if (files.length === 0) return { refused: l10n.t('There is nothing left to change.') };
  const ownAfter = files.find(({ uri }) => uri === source.uri);
  const after = ownAfter && (await findings(applyEdits(source.text, ownAfter.edits)));
  if (after && countAlike(after, finding, fix) >= countAlike(now, finding, fix)) {
    return { refused: l10n.t('This fix would not help here; nothing was written. Change the text by hand.') };
  }
  return { files };
}

/**
 * The edits that a fix comes to on the texts as they stand, for whoever lists them; none where it is more than edits, or
 * cannot be made.
 *
 * @param surroundings for the text of the other file that it changes
 */
export async function editsOfFix(
  fix: Fix,
  surroundings: Pick<FixSurroundings, 'textOf' | 'documentAs'>,
): Promise<readonly FileEdit[]> {
  const { change, partner, record } = fix;
  if (record)
    return editsOfPlan(planLedger(nowOf(record.uri, await surroundings.textOf(record.uri)), inPlaceOf(record.entries)));
  if (partner) return editsInPartner(partner, surroundings);
  const text = change && (await surroundings.textOf(change.uri));
  if (!change || text === undefined) return fix.edits;
  const { edits } = charterEdits(text, change.changes);
  if (!edits) return [];
  const lines = new LineIndex(text);
  return [
    ...fix.edits,
    ...edits.map(({ span, newText }) => ({ uri: change.uri, range: lines.rangeOf(span), newText })),
  ];
}

async function editsInPartner(
  { uri, change }: NonNullable<Fix['partner']>,
  { textOf, documentAs }: Pick<FixSurroundings, 'textOf' | 'documentAs'>,
): Promise<readonly FileEdit[]> {
  const text = await textOf(uri);
  const plan =
    text === undefined ? undefined : await planPartnerChange({ uri, text }, change, (as) => documentAs(uri, as));
  return plan ? editsOfPlan(plan) : [];
}

function nowOf(uri: string, text: string | undefined): LedgerNow {
  return { uri, state: text === undefined ? { fault: 'unreadable' } : { text } };
}

function editsOfPlan(plan: Plan): readonly FileEdit[] {
  return (plan.files ?? []).flatMap((file) => {
    const lines = new LineIndex(file.text);
    return file.edits.map(({ span, newText }) => ({ uri: file.uri, range: lines.rangeOf(span), newText }));
  });
}

/** A sentence for a change of a charter that cannot be made. */
export function refusal(plan: {
  readonly refused: 'taken' | 'unsafe';
  readonly path: readonly (string | number)[];
}): string {
  const name = String(plan.path.at(-1) ?? '');
  return plan.refused === 'taken'
    ? l10n.t('ownership.yaml has “{0}” already; nothing was written.', name)
    : l10n.t('Tandem cannot change ownership.yaml safely here. Change it by hand.');
}

/** Of the fixes that are called the same, the one whose finding is nearest to where it was chosen. */
function nearest(
  findings: readonly Finding[],
  { rule, title, at }: FixRequest,
): { readonly finding: Finding; readonly fix: Fix } | undefined {
  return findings
    .flatMap((finding) => {
      const fix = finding.rule === rule ? finding.fixes.find((each) => each.title === title) : undefined;
      const { line, character } = finding.range.start;
      return fix
        ? [{ finding, fix, lines: Math.abs(line - at.line), characters: Math.abs(character - at.character) }]
        : [];
    })
    .sort((a, b) => a.lines - b.lines || a.characters - b.characters)[0];
}

/** How many findings say the same and offer the same: a fix that leaves as many would be offered without end. */
export function countAlike(findings: readonly Finding[], { rule, message }: Finding, { title }: Fix): number {
  return findings.filter(
    (other) => other.rule === rule && other.message === message && other.fixes.some((fix) => fix.title === title),
  ).length;
}

/** The edits of a fix in its own file. */
export function ownEdits(text: string, { edits }: Fix): readonly SpanEdit[] {
  const lines = new LineIndex(text);
  return edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText }));
}
