import * as l10n from '@vscode/l10n';
import type { Charter, Decision, ResolvedOwner, TeamId } from '../../charter/model/charter.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { holdersOf, resolveOwner } from '../../charter/resolve/owners.js';
import type { SectionDecisions } from '../../document/decisions.js';
import { openDissentsBySection } from '../../document/dissents.js';
import { isOpenIn } from '../../document/openPlaces.js';
import type { TandemDocument } from '../../document/document.js';
import { dissenterText, dissentWay, knownDissenter } from '../../rules/support/dissentPhrase.js';

/** Whose decision a section is about, and whether it still waits there: `When · EM Grace Hopper · not answered yet`. */
export function verdictText(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  const { charter, team, decisions } = document;
  const isOpen = isOpenIn(decisions, entry, decision.id);
  const parts = [ownerText(charter, team, decision), ...dissentParts(document, decision, entry)];
  return [...parts, ...(isOpen ? [l10n.t('not answered yet')] : [])].join(' · ');
}

/**
 * Who disagrees with a section, each once. Whoever is consulted on one decision of a section disagrees with that one; anybody
 * else with all of them.
 */
function dissentParts(
  document: TandemDocument,
  decision: Decision,
  { section, decisions }: SectionDecisions,
): string[] {
  const { charter } = document;
  const concerned = charter.decisions.filter(({ id }) => decisions.includes(id));
  const names = (openDissentsBySection(document).get(section) ?? []).flatMap(({ words }) => {
    const dissenter = { role: words.role.text, person: words.person.text };
    const role = knownDissenter(charter, dissenter).role?.id;
    const own = concerned.filter(({ consulted }) => role !== undefined && consulted.includes(role));
    return own.length === 0 || own.some(({ id }) => id === decision.id) ? dissenterText(charter, dissenter) : [];
  });
  return names.length === 0 ? [] : [l10n.t('dissent: {0}', [...new Set(names)].join(', '))];
}

/** `What · PM Ada Lovelace · consulted: EM Grace Hopper`. */
export function ownerText(charter: Charter, team: TeamId | undefined, decision: Decision): string {
  const owner = resolveOwner(charter, team, decision);
  const parts = [decision.label, roleText(owner)];
  const consulted = decision.consulted.map((role) => roleText(holdersOf(charter, team, role)));
  if (consulted.length > 0) parts.push(l10n.t('consulted: {0}', consulted.join(', ')));
  return parts.join(' · ');
}

function roleText(owner: ResolvedOwner): string {
  return [owner.role.label, ownerNames(owner)].filter(Boolean).join(' ');
}

/** Why somebody disagrees with a section, and to whom it goes: a line for each. */
export function dissentLines(document: TandemDocument, { section }: SectionDecisions): readonly string[] {
  const { charter, team } = document;
  return (openDissentsBySection(document).get(section) ?? []).map(({ words }) => {
    const dissenter = { role: words.role.text, person: words.person.text };
    const way = dissentWay(charter, team, dissenter);
    return l10n.t('Dissent of {0}: {1} ({2})', dissenterText(charter, dissenter), words.reason, way);
  });
}
