import * as l10n from '@vscode/l10n';
import type { Charter, Decision, Person, ResolvedOwner, TeamId } from '../../charter/model/charter.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { holdersOf, resolveOwner } from '../../charter/resolve/owners.js';
import type { SectionDecisions } from '../../document/decisions.js';
import { openDissentsBySection } from '../../document/dissents.js';
import { isOpenIn } from '../../document/openPlaces.js';
import type { TandemDocument } from '../../document/document.js';
import { signOffTexts } from '../signoff/signOffText.js';
import { derived } from '../../text/derived.js';
import { dissenterText, dissentWay, knownDissenter } from '../../rules/support/dissentPhrase.js';

/** Whose decision a section is about, and whether it still waits there: `When · EM Grace Hopper · not answered yet`. */
export function verdictText(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  return [ownerTextOf(document, decision), ...stateParts(document, decision, entry)].join(' · ');
}

/** The same by itself, for whoever does not see what is said over the sections around it. */
export function wholeVerdictText(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  const parts = partsOf(document, decision, entry, signOffTexts(document, decision));
  return [ownerTextOf(document, decision), ...parts].join(' · ');
}

/** What is said of owners, by decision: over each of many sections it is the same. */
const ownerTexts = derived<TandemDocument, Map<Decision, string>>(() => new Map());

/** Who owns a decision in a document. */
export function ownerTextOf(document: TandemDocument, decision: Decision): string {
  const known = ownerTexts(document);
  let text = known.get(decision);
  if (text === undefined) known.set(decision, (text = ownerText(document.charter, document.team, decision)));
  return text;
}

/** The same without the names, for a section that follows another of this decision: `When · not answered yet`. */
export function shortVerdictText(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  return [decision.label, ...stateParts(document, decision, entry)].join(' · ');
}

/**
 * What became of a decision in one section: said over each, however often its owner was just named. Sign-offs are of a decision with
 * all its subsections, over which they are not said again.
 */
export function stateParts(document: TandemDocument, decision: Decision, entry: SectionDecisions): readonly string[] {
  const signOffs = isSaidAbove(document, decision, entry) ? [] : signOffTexts(document, decision);
  return partsOf(document, decision, entry, signOffs);
}

const entriesBySection = derived(
  ({ decisions }: TandemDocument) => new Map(decisions.sections.map((entry) => [entry.section, entry])),
);

/** Whether a section lies in another one of the same decision that is answered there. */
function isSaidAbove(document: TandemDocument, { id }: Decision, { section }: SectionDecisions): boolean {
  const entries = entriesBySection(document);
  for (let above = section.parent; above; above = above.parent) {
    const entry = above.heading && entries.get(above);
    if (entry?.decisions.includes(id) && !isOpenIn(document.decisions, entry, id)) return true;
  }
  return false;
}

function partsOf(
  document: TandemDocument,
  decision: Decision,
  entry: SectionDecisions,
  signOffs: readonly string[],
): readonly string[] {
  const isOpen = isOpenIn(document.decisions, entry, decision.id);
  // What was signed stands in another section then, and over this one a sign-off would say that it was signed empty.
  const isElsewhere = isOpen && document.decisions.answers.get(decision.id)?.state === 'answered';
  return [
    ...dissentParts(document, decision, entry),
    ...(isElsewhere ? [] : signOffs),
    ...(isOpen ? [l10n.t('not answered yet')] : []),
  ];
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
  const consulted = decision.consulted.flatMap((role) => {
    const others = beside(holdersOf(charter, team, role), owner.people);
    return others ? roleText(others) : [];
  });
  if (consulted.length > 0) parts.push(l10n.t('consulted: {0}', consulted.join(', ')));
  return parts.join(' · ');
}

/**
 * Those who are asked beside the ones who decide, who need not be asked by themselves; `undefined` when nobody else holds
 * the role. Whoever is away and left it to one who decides is named as away.
 */
function beside(consulted: ResolvedOwner, deciding: readonly Person[]): ResolvedOwner | undefined {
  const holders = consulted.holders.filter((person) => !deciding.includes(person));
  if (holders.length === 0 && consulted.holders.length > 0) return undefined;
  const away = consulted.away.map((each) =>
    each.deputy && deciding.includes(each.deputy) ? { ...each, deputy: undefined } : each,
  );
  return { ...consulted, holders, away };
}

/** `PM Ada Lovelace`; the role alone where nobody holds it. */
export function roleText(owner: ResolvedOwner): string {
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
