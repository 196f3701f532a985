import type { Charter } from '../../charter/model/charter.js';
import type { TandemDocument } from '../document.js';
import { findRequirements } from './findRequirements.js';
import { idOf, readRequirementId } from './requirementId.js';
import type { TakenIds } from './takenIds.js';
import type { TemplateSection } from '../templates/template.js';

/** The ID of the n-th requirement to come, counted from 1. */
export type RequirementIds = (nth: number) => string;

/** How requirements begin where nothing else says so. */
const usualPrefix = 'FR';

/**
 * The IDs for a document that has no requirements yet: `FR-1`, `FR-2`, or as the charter wants them to begin, after those that
 * are taken.
 */
export function firstRequirementIds(
  { requirementPrefixes }: Pick<Charter, 'requirementPrefixes'>,
  taken?: TakenIds,
): RequirementIds {
  const prefix = requirementPrefixes?.includes(usualPrefix) ? usualPrefix : (requirementPrefixes?.[0] ?? usualPrefix);
  const last = taken?.get(`${prefix}-`) ?? 0;
  return (nth) => `${prefix}-${last + nth}`;
}

/**
 * The next IDs of a document, in its own way of writing them: after `FR-009` comes `FR-010`. An ID that is anywhere in its text
 * is never given again, be its requirement retired, struck out or only spoken of; one of another document, as in
 * `other.prd.md#FR-7`, counts only where IDs are unique in all PRDs of a charter.
 *
 * @param offset where they are to stand: the requirement before it, else the last, says how they begin
 */
export function nextRequirementIds(document: TandemDocument, offset: number): RequirementIds {
  let ids: RequirementIds | undefined;
  // Most sections have no requirements, and nobody looks for IDs then.
  return (nth) => (ids ??= findNextIds(document, offset))(nth);
}

function findNextIds(document: TandemDocument, offset: number): RequirementIds {
  const requirements = findRequirements(document).filter(({ named }) => named === 'printed');
  const model = requirements.findLast(({ span }) => span.start < offset) ?? requirements.at(-1);
  return nextIdsLike(document, model?.id ?? firstRequirementIds(document.charter)(1));
}

/** The same for those that begin as an ID does. The whole text is looked through: ask once for an ID. */
export function nextIdsLike({ text, takenIds }: TandemDocument, id: string): RequirementIds {
  const lead = readRequirementId(id)?.lead ?? `${usualPrefix}-`;
  const begin = lead.replaceAll('.', String.raw`\.`);
  const mention = new RegExp(
    String.raw`(?<![\p{L}\p{N}_/#-])${begin}(\d{1,9})(?![\p{Lu}\p{N}_-]|[\p{L}][\p{L}\p{N}_-])`,
    'gu',
  );
  let last = takenIds?.().get(lead) ?? 0;
  let width = 1;
  for (const [, digits = ''] of text.matchAll(mention)) {
    last = Math.max(last, Number(digits));
    if (digits.startsWith('0')) width = Math.max(width, digits.length);
  }
  return (nth) => idOf({ lead, digits: String(last + nth).padStart(width, '0'), letter: '' });
}

/** A section of a template whose requirements have these IDs: there they are written as `FR-1`, `FR-2`. */
export function withRequirementIds(section: TemplateSection, idOf: RequirementIds): TemplateSection {
  const { body, sections } = section;
  return {
    ...section,
    ...(body
      ? { body: body.map((line) => line.replace(/\bFR-(\d+)\b/gu, (_, nth: string) => idOf(Number(nth)))) }
      : {}),
    ...(sections ? { sections: sections.map((each) => withRequirementIds(each, idOf)) } : {}),
  };
}
