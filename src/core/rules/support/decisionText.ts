import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import { factAndAdvice } from '../../charter/model/wording.js';
import { presetDecisions } from '../../charter/read/presets.js';

/**
 * That no part of a document answers a decision, and what its owner can do.
 *
 * @param kind `PRD` or `SDD`
 * @param owner who decides, to begin a sentence with
 */
export function missingDecisionText(kind: string, decision: Decision, owner: string): string {
  const advice = l10n.t('{0}: add a “{1}” section, or mark the one that answers it.', owner, decision.label);
  return factAndAdvice(missingFact(kind, decision), advice);
}

function missingFact(kind: string, decision: Decision): string {
  switch (builtInId(decision)) {
    case 'why':
      return l10n.t('This {0} does not say why.', kind);
    case 'what':
      return l10n.t('This {0} does not say what it must do.', kind);
    case 'how':
      return l10n.t('This {0} does not say how.', kind);
    case 'who':
      return l10n.t('This {0} does not say who builds it.', kind);
    case 'when':
      return l10n.t('This {0} does not say when.', kind);
    case 'rollout':
      return l10n.t('This {0} has no rollout plan.', kind);
    case 'target':
      return l10n.t('This {0} has no target date.', kind);
    case 'plan':
      return l10n.t('This {0} has no planned date.', kind);
    default:
      return decision.question === ''
        ? l10n.t('This {0} does not answer {1}.', kind, decision.label)
        : l10n.t('This {0} does not answer {1} (“{2}”).', kind, decision.label, decision.question);
  }
}

/**
 * That the place for a decision has no answer yet, and what its owner can write.
 *
 * @param heading of the empty section; `undefined` where the place is a line or a key
 * @param owner who decides, to begin a sentence with
 */
export function emptyDecisionText(heading: string | undefined, decision: Decision, owner: string): string {
  const fact =
    heading === undefined
      ? l10n.t('“{0}” has no answer yet.', decision.label)
      : l10n.t('The “{0}” section is empty.', heading);
  return factAndAdvice(fact, whatToWrite(decision, owner));
}

function whatToWrite(decision: Decision, owner: string): string {
  switch (builtInId(decision)) {
    case 'why':
      return l10n.t('{0}: say which problem this solves, and for whom.', owner);
    case 'what':
      return l10n.t('{0}: say what it must do.', owner);
    case 'how':
      return l10n.t('{0}: describe the solution and the other options.', owner);
    case 'who':
      return l10n.t('{0}: name who leads and builds it.', owner);
    case 'when':
      return l10n.t('{0}: say when it is available, and for whom.', owner);
    case 'rollout':
      return l10n.t('{0}: say who gets it first, and who is responsible.', owner);
    case 'target':
      return l10n.t('{0}: say by when it is wanted, and how much time it is worth.', owner);
    case 'plan':
      return l10n.t('{0}: say when it will be available, and for whom first.', owner);
    default:
      return decision.question === ''
        ? l10n.t('{0}: write down what is decided.', owner)
        : l10n.t('{0}: answer “{1}”.', owner, decision.question);
  }
}

/** The id of a decision that means what it means without any charter; `undefined` once a team has given it words of its own. */
function builtInId({ id, label, question }: Decision): string | undefined {
  const builtIn = [...presetDecisions('rules-of-engagement'), ...presetDecisions('appetite')];
  return builtIn.some((each) => each.id === id && each.label === label && each.question === question) ? id : undefined;
}
