import { absence } from './absence.js';
import { brokenLink } from './brokenLink.js';
import { capacitySum } from './capacitySum.js';
import { charter } from './charter.js';
import { dissent } from './dissent.js';
import { duplicateRequirement } from './duplicateRequirement.js';
import { requirementId } from './requirementId.js';
import { editedByOther } from './editedByOther.js';
import { emptyDecision } from './emptyDecision.js';
import { externalRequirement } from './externalRequirement.js';
import { fileEncoding } from './fileEncoding.js';
import { frontMatter } from './frontMatter.js';
import { mergeConflict } from './mergeConflict.js';
import { misplacedSection } from './misplacedSection.js';
import { missingDecision } from './missingDecision.js';
import { missingEffect } from './missingEffect.js';
import { missingLink } from './missingLink.js';
import { missingSignOff } from './missingSignOff.js';
import { optionMismatch } from './optionMismatch.js';
import { optionTradeoffs } from './optionTradeoffs.js';
import { oneWayLink } from './oneWayLink.js';
import { overdueAgreement } from './overdueAgreement.js';
import { ownerMismatch } from './ownerMismatch.js';
import { ownershipGap } from './ownershipGap.js';
import { placeholderText } from './placeholderText.js';
import { retiredRequirement } from './retiredRequirement.js';
import { rolloutPlan } from './rolloutPlan.js';
import type { Rule } from './rule.js';
import { selfApproval } from './selfApproval.js';
import { sharedOwnership } from './sharedOwnership.js';
import { singleOption } from './singleOption.js';
import { staleSignOff } from './staleSignOff.js';
import { successMetrics } from './successMetrics.js';
import { suspectCoverage } from './suspectCoverage.js';
import { ledger } from './ledger.js';
import { template } from './template.js';
import { uncoveredRequirement } from './uncoveredRequirement.js';
import { undecidedSharing } from './undecidedSharing.js';
import { undecidedTeam } from './undecidedTeam.js';
import { unknownPerson } from './unknownPerson.js';
import { unknownRequirement } from './unknownRequirement.js';
import { unknownRole } from './unknownRole.js';
import { unknownTeam } from './unknownTeam.js';
import { unreadableFile } from './unreadableFile.js';
import { unverifiedSignOff } from './unverifiedSignOff.js';
import { vacantRole } from './vacantRole.js';
import { whenWithoutDate } from './whenWithoutDate.js';
import { whoWithoutPeople } from './whoWithoutPeople.js';

/** Every rule, in the order in which lists and documentation show them. */
export const rules: readonly Rule[] = [
  missingDecision,
  emptyDecision,
  placeholderText,
  whoWithoutPeople,
  whenWithoutDate,
  misplacedSection,
  successMetrics,
  rolloutPlan,
  singleOption,
  optionTradeoffs,
  optionMismatch,
  missingEffect,
  duplicateRequirement,
  requirementId,
  uncoveredRequirement,
  suspectCoverage,
  unknownRequirement,
  retiredRequirement,
  externalRequirement,
  unknownPerson,
  unknownRole,
  unknownTeam,
  undecidedTeam,
  vacantRole,
  sharedOwnership,
  ownerMismatch,
  editedByOther,
  dissent,
  missingSignOff,
  staleSignOff,
  selfApproval,
  unverifiedSignOff,
  missingLink,
  brokenLink,
  oneWayLink,
  frontMatter,
  charter,
  ownershipGap,
  undecidedSharing,
  overdueAgreement,
  absence,
  capacitySum,
  template,
  ledger,
  unreadableFile,
  mergeConflict,
  fileEncoding,
];

/** Ids of the rules of which a charter cannot say how loud they are. */
export const rulesBeyondCharters: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.beyondCharter).map((rule) => rule.id),
);

/** Ids of all rules, in the same order. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id);
