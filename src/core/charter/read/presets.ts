import * as l10n from '@vscode/l10n';
import type { Decision, DecisionId, DocumentKind, Role, RoleId } from '../model/charter.js';
import { boardStages } from '../model/stages.js';
import type { presetIds } from './schema.js';

/** Name of a built-in division of the decisions. */
export type PresetId = (typeof presetIds)[number];

/** The preset that holds when a charter names none. */
export const defaultPreset: PresetId = 'rules-of-engagement';

/** The stages that hold when a charter names none. */
export const defaultStages: readonly string[] = boardStages;

/** The two roles that every charter has, by the names that everybody calls them. */
export function builtInRoles(): Role[] {
  return [
    { id: 'pm', label: 'PM' },
    { id: 'em', label: 'EM' },
  ];
}

/** Roles that many teams have beside these two: known by name wherever one is named or chosen, and nobody's until then. */
export function knownRoles(): Role[] {
  return [
    { id: 'design', label: l10n.t('Designer') },
    { id: 'tech-lead', label: l10n.t('Tech lead') },
    { id: 'tpm', label: l10n.t('TPM') },
  ];
}

/**
 * The decisions of a preset, in the order in which documents answer them.
 *
 * The rollout has its own: who gets it first is neither a matter of the schedule nor of the solution. A team that says
 * who is accountable for the area of this name has said who owns it; otherwise it is the PM's.
 *
 * `appetite` splits When in two, because there each side owns its own half: `target`, the time that the outcome is
 * worth, is the PM's and stands in the PRD; `plan`, when it will be there, is the EM's and stands in the SDD. There is
 * then no decision `when`; whatever answers When elsewhere (a heading “Timeline”, `<!-- decision: when -->`, `when:` in
 * front matter) answers the half that belongs to its kind of document. {@link Decision.standsFor} says so, and
 * `decisionFor` of `decisions.ts` follows it.
 */
export function presetDecisions(preset: PresetId): Decision[] {
  const shared = [
    decision(
      'why',
      l10n.t('Why'),
      l10n.t('Which problem do we solve, for whom does it matter, and what is it worth?'),
      'prd',
      'pm',
    ),
    decision(
      'what',
      l10n.t('What'),
      l10n.t('What must it do, from the first release to general availability?'),
      'prd',
      'pm',
    ),
    decision(
      'how',
      l10n.t('How'),
      l10n.t('Which technical solution do we choose, and what are the other options?'),
      'sdd',
      'em',
    ),
    decision('who', l10n.t('Who'), l10n.t('Which engineers lead it and build it?'), 'sdd', 'em'),
  ];
  const rollout: Decision = {
    ...decision(
      'rollout',
      l10n.t('Rollout'),
      l10n.t('Who gets it first, when does the next group follow, and who watches?'),
      'prd',
      'pm',
    ),
    required: false,
    area: 'rollout',
  };
  if (preset === 'appetite') {
    const target = l10n.t('How much time is the outcome worth, and by when is it wanted?');
    const plan = l10n.t('When will it be available, and for which customers first?');
    return [
      ...shared.slice(0, 2),
      { ...decision('target', l10n.t('Target'), target, 'prd', 'pm'), standsFor: 'when' },
      ...shared.slice(2),
      { ...decision('plan', l10n.t('Plan'), plan, 'sdd', 'em'), standsFor: 'when' },
      rollout,
    ];
  }
  const when = l10n.t('When can customers use it, and which ones first?');
  const timekeeper = preset === 'pm-carries-timeline' ? 'pm' : 'em';
  return [...shared, decision('when', l10n.t('When'), when, 'sdd', timekeeper), rollout];
}

function decision(id: DecisionId, label: string, question: string, document: DocumentKind, owner: RoleId): Decision {
  const consulted = [owner === 'pm' ? 'em' : 'pm'];
  return { id, label, question, owner, consulted, document, required: true, headings: [] };
}
