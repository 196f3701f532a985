import { brokenLink } from './brokenLink.js';
import { charter } from './charter.js';
import { editedByOther } from './editedByOther.js';
import { emptyDecision } from './emptyDecision.js';
import { frontMatter } from './frontMatter.js';
import { missingDecision } from './missingDecision.js';
import { missingLink } from './missingLink.js';
import { overdueAgreement } from './overdueAgreement.js';
import { ownershipGap } from './ownershipGap.js';
import { placeholderText } from './placeholderText.js';
import type { Rule } from './rule.js';
import { undecidedSharing } from './undecidedSharing.js';
import { unreadableFile } from './unreadableFile.js';

/** Every rule, in the order in which lists and documentation show them. */
export const rules: readonly Rule[] = [
  missingDecision,
  emptyDecision,
  placeholderText,
  editedByOther,
  missingLink,
  brokenLink,
  frontMatter,
  charter,
  ownershipGap,
  undecidedSharing,
  overdueAgreement,
  unreadableFile,
];

/** Ids of all rules, in the same order. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id);
