import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import type { Charter } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import { idMentionsOf, type IdMention } from '../../document/names/idMentions.js';
import type { Requirement } from '../../document/requirements/requirement.js';
import { readClaims } from '../../document/requirements/claims.js';
import { digestOf } from '../../document/requirements/digest.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import {
  beginsAs,
  idWithNumber,
  numbersOf,
  readRequirementId,
  requirementIdsIn,
} from '../../document/requirements/requirementId.js';
import type { Span } from '../../text/range.js';
import { applyEdits, type SpanEdit } from '../../text/textEdit.js';
import { confirmedKey } from '../../workspace/coverage.js';
import type { RequirementFact } from '../../workspace/index/facts.js';
import type { Named, NameIndex } from '../../workspace/names.js';
import { nameOf } from '../../workspace/uris.js';
import type { PlannedFile } from '../plannedFile.js';

/** A requirement and the ID that it is to have. */
export interface IdRename {
  readonly named: Named & { readonly kind: 'requirement' };
  readonly to: string;
}

/** Why a requirement cannot have an ID; `undefined` when it can. */
export function whyNotId({ named: { prd, id }, to }: IdRename, index: NameIndex, charter: Charter): string | undefined {
  const parts = readRequirementId(to);
  const prefixes = charter.requirementPrefixes;
  if (!parts) {
    return l10n.t('“{0}” cannot be a requirement ID. Use capitals, a hyphen and a number, such as {1}.', to, 'FR-12');
  }
  if (prefixes && !beginsAs(to, prefixes)) {
    return l10n.t('Requirement IDs begin with {0} here, as ownership.yaml says.', prefixes.join(', '));
  }
  const facts = index.facts(prd);
  const title = facts?.title ?? nameOf(prd);
  if (facts?.retired.some((each) => each.id === to)) {
    return l10n.t('“{0}” is retired in {1}. Choose an ID that was never used.', to, title);
  }
  if (facts?.requirements.some((each) => each.id === to)) {
    return l10n.t('“{0}” is taken in {1}. Choose an ID that was never used.', to, title);
  }
  return (
    facts &&
    whyNotRenamed(id, facts.requirements.filter((each) => each.id === id && each.repeats !== 'mention').length, title)
  );
}

/** Why a requirement cannot be renamed whose ID stands before it nowhere. */
export function whyNotPrinted(id: string, named: NonNullable<RequirementFact['named']>): string {
  switch (named) {
    case 'numbered':
      return l10n.t('The requirement “{0}” goes by its place in the document. Move it there to change its number.', id);
    case 'titled':
      return l10n.t('The requirement “{0}” goes by its heading. Change the heading, and each place that names it.', id);
  }
}

/** Why a requirement cannot be renamed, whatever its new ID. */
export function whyNotRenamed(id: string, count: number, title: string): string | undefined {
  return count > 1
    ? l10n.t('“{0}” is given {1} times in {2}. Give each requirement its own ID first.', id, count, title)
    : undefined;
}

/** What one document says of IDs, for telling whether it says the same as before. */
interface Said {
  readonly mentions: readonly IdMention[];
  /** The PRDs that each mention means. */
  readonly meant: readonly (readonly string[])[];
}

/** What a document says. */
export function saidIn(document: TandemDocument, index: NameIndex): Said {
  const mentions = idMentionsOf(document);
  return { mentions, meant: mentions.map(({ id, prd }) => index.prdsMeant(document.uri, id, prd)) };
}

/** The edits that a document needs, or the sentence that says why they cannot be made. */
export function renameInDocument(document: TandemDocument, said: Said, { named, to }: IdRename): PlannedFile | string {
  const { text, uri, lines } = document;
  const edits: SpanEdit[] = [];
  const place = (at: number) => [nameOf(uri), lines.lineAt(at) + 1] as const;
  for (const [index, { id, span, form }] of said.mentions.entries()) {
    const prds = said.meant[index] ?? [];
    if (id !== named.id || !prds.includes(named.prd)) continue;
    if (prds.length > 1) {
      return l10n.t(
        '“{0}” in {1}, line {2} could be of several PRDs. Write the path of its PRD before it first, such as “{3}”.',
        id,
        ...place(span.start),
        `${writtenIdPath(nameOf(named.prd))}#${id}`,
      );
    }
    const isRange = form === 'range' || (form === 'whole' && endsRange(text, span));
    if (isRange) {
      return l10n.t(
        '“{0}” is part of a range in {1}, line {2}. Write its IDs one by one first.',
        id,
        ...place(span.start),
      );
    }
    const newText = form === 'number' ? numberFor(id, to, text.slice(span.start, span.end)) : to;
    if (form === 'disguised' || newText === undefined) {
      return l10n.t('“{0}” is not written in full in {1}, line {2}. Write it in full first.', id, ...place(span.start));
    }
    edits.push({ span, newText });
  }
  return { uri, text, edits };
}

/** `2` of “FR-1, 2” for FR-2; `undefined` when the new ID begins otherwise. */
function numberFor(from: string, to: string, written: string): string | undefined {
  const number = numbersOf(to);
  return idWithNumber(from, written) === from && idWithNumber(from, number) === to ? number : undefined;
}

/** How far around an ID the other end of its range is looked for, in UTF-16 units. */
const reach = 40;

/** Whether an ID is the first or the last of a range, in any text. */
function endsRange(text: string, { start, end }: Span): boolean {
  const line = /^[^\r\n]*/u.exec(text.slice(start, end + reach))?.[0] ?? '';
  if (beginsWithRange(line)) return true;
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  const [other] = [...requirementIdsIn(before)].slice(-1);
  return other !== undefined && beginsWithRange(before.slice(other.start) + text.slice(start, end));
}

/** All IDs of a range have one place. */
function beginsWithRange(text: string): boolean {
  const [first, second] = readClaims(text);
  return first !== undefined && first.span.start === second?.span.start;
}

/**
 * The digests that a rename changes, by the ID so far: of requirements whose text names what is renamed. They ask for the same as
 * before.
 *
 * @param before the PRD before the rename
 * @param after the same PRD read with the new name
 * @param rename of a requirement; `undefined` when a person gets another handle
 */
export function changedDigests(
  before: TandemDocument,
  after: TandemDocument,
  rename?: IdRename,
): ReadonlyMap<string, readonly [string, string]> {
  const now = new Map(standing(after).map((each) => [each.id, digestOf(each)]));
  const changed = new Map<string, readonly [string, string]>();
  for (const requirement of standing(before)) {
    const digest = digestOf(requirement);
    const next = now.get(requirement.id === rename?.named.id ? rename.to : requirement.id);
    if (next !== undefined && next !== digest) changed.set(requirement.id, [digest, next]);
  }
  return changed;
}

/** The requirements that their IDs stand for, each once. */
function standing(document: TandemDocument): readonly Requirement[] {
  return findRequirements(document).filter(({ repeats }) => repeats === undefined);
}

/** Edits that leave a design confirmed against what it was confirmed against. */
export function digestEdits(
  design: TandemDocument,
  changed: ReadonlyMap<string, readonly [string, string]>,
): readonly SpanEdit[] {
  return design.fields.confirmed.flatMap(({ requirement, digest, isRecorded }): readonly SpanEdit[] => {
    if (isRecorded) return [];
    const [before, after] = changed.get(confirmedKey(requirement.text).id) ?? [];
    const at = design.text.slice(digest.span.start, digest.span.end).indexOf(digest.text);
    if (after === undefined || digest.text !== before || at < 0) return [];
    const start = digest.span.start + at;
    return [{ span: { start, end: start + digest.text.length }, newText: after }];
  });
}

/** Whether a document says of all IDs what it said before, with the new one in the place of the old. */
export function saysTheSame(before: Said, after: Said, { named, to }: IdRename): boolean {
  return (
    before.mentions.length === after.mentions.length &&
    before.mentions.every((mention, index) => {
      const [prds, now, next] = [before.meant[index] ?? [], after.meant[index] ?? [], after.mentions[index]];
      const isRenamed = mention.id === named.id && prds.includes(named.prd);
      return (
        next?.id === (isRenamed ? to : mention.id) &&
        next.prd === mention.prd &&
        next.as === mention.as &&
        now.length === prds.length &&
        now.every((prd) => prds.includes(prd))
      );
    })
  );
}

/** A planned file as a text. */
export function textAfter({ text, edits }: PlannedFile): string {
  return applyEdits(text, edits);
}
