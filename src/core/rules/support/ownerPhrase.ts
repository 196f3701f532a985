import * as l10n from '@vscode/l10n';
import type { Decision, DecisionId } from '../../charter/model/charter.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import { ownerWithRole } from '../../charter/resolve/ownerNames.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import type { TandemDocument } from '../../document/document.js';

/** Who decides, to begin a sentence with: `Ada Lovelace (PM)`, or `The PM` when nobody is known to hold the role. */
export function ownerPhrase(document: TandemDocument, decision: Decision): string {
  const owner = resolveOwner(document.charter, document.team, decision);
  return owner.holders.length > 0 ? ownerWithRole(owner) : l10n.t('The {0}', owner.role.label);
}

/** The same for a decision by its id, or for the one that stands for it in this kind of document. */
export function ownerOf(document: TandemDocument, id: DecisionId): string {
  const decision = decisionFor(document.charter, id, document.kind);
  return decision ? ownerPhrase(document, decision) : l10n.t('The team');
}

/** Who decides, inside a sentence: `Ada Lovelace (PM)`, or `the PM`. */
export function ownerInSentence(document: TandemDocument, decision: Decision): string {
  const owner = resolveOwner(document.charter, document.team, decision);
  return owner.holders.length > 0 ? ownerWithRole(owner) : l10n.t('the {0}', owner.role.label);
}

/** The same for a decision by its id, or for the one that stands for it in this kind of document. */
export function ownerInSentenceOf(document: TandemDocument, id: DecisionId): string {
  const decision = decisionFor(document.charter, id, document.kind);
  return decision ? ownerInSentence(document, decision) : l10n.t('the team');
}

/** A kind as a reader knows it: `PRD` or `SDD`. */
export function kindName(kind: 'prd' | 'sdd'): string {
  return kind.toUpperCase();
}
