import type { Decision, ResolvedOwner } from '../../charter/model/charter.js';
import { severityForStage } from '../../charter/model/stages.js';
import { findPerson, holdersOf } from '../../charter/resolve/owners.js';
import { derived } from '../../text/derived.js';
import { findDisables, isDisabled } from '../disables.js';
import type { TandemDocument } from '../document.js';
import { signOffsOf, type ResolvedSignOff } from './signOffsOf.js';

/** The rule that tells of them. */
export const selfApprovalRule = 'self-approval';

/** A decision that nobody but the authors of its document signed off. */
export interface SelfApproval {
  readonly decision: Decision;
  /** The first of the authors' sign-offs. */
  readonly signed: ResolvedSignOff;
  /** Who could sign too: those who own the decision, then those who are consulted, never an author; at least one person each. */
  readonly others: readonly ResolvedOwner[];
  /**
   * Whether it is waited for: not before the stage from which on it is more than a remark, nor where the charter or the document
   * does without the rule.
   */
  readonly isDue: boolean;
}

/** The decisions of a document that its authors alone signed off while there is somebody else to ask, in the charter's order. */
export const selfApprovals = derived((document: TandemDocument): readonly SelfApproval[] => {
  const { charter, team, fields } = document;
  const authors = new Set(fields.authors.flatMap((author) => findPerson(charter, author) ?? []));
  if (authors.size === 0) return [];
  return charter.decisions.flatMap((decision): SelfApproval[] => {
    const given = signOffsOf(document).filter((each) => each.decision.id === decision.id && each.part && each.person);
    const [signed] = given;
    if (!signed || given.some(({ person }) => person && !authors.has(person))) return [];
    const others = [decision.owner, ...decision.consulted]
      .map((role) => holdersOf(charter, team, role))
      .map((owner) => ({ ...owner, people: owner.people.filter((person) => !authors.has(person)) }))
      .filter(({ people }) => people.length > 0);
    return others.length === 0 ? [] : [{ decision, signed, others, isDue: isDue(document, signed) }];
  });
});

function isDue({ charter, stage, sections, text }: TandemDocument, { signOff }: ResolvedSignOff): boolean {
  const setting = charter.rules.get(selfApprovalRule) ?? 'by-stage';
  const severity = setting === 'by-stage' ? severityForStage(charter.stages, stage) : setting;
  if (severity !== 'warning' && severity !== 'error') return false;
  return !isDisabled(findDisables(sections, text), selfApprovalRule, signOff.span);
}
