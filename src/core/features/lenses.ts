import * as l10n from '@vscode/l10n';
import type { Charter, Decision, DecisionId, ResolvedOwner, TeamId } from '../charter/model/charter.js';
import { ownerNames } from '../charter/resolve/ownerNames.js';
import { holdersOf, resolveOwner } from '../charter/resolve/owners.js';
import { awaitsArea } from '../charter/resolve/teamCharter.js';
import { decidedIn, type SectionDecisions } from '../document/decisions.js';
import { openDissentsBySection } from '../document/dissents.js';
import { isOpenIn } from '../document/openPlaces.js';
import { whyNoTeam } from '../document/frontMatter/declaredTeam.js';
import type { TandemDocument } from '../document/document.js';
import type { Range } from '../text/range.js';
import { dissenterText, dissentWay, knownDissenter } from '../rules/support/dissentPhrase.js';
import type { ResolvedLink } from '../workspace/links.js';
import { nameOf } from '../workspace/uris.js';
import { decisionOwnerDescription } from './ownership/phrases.js';
import { sectionReason } from './reasons.js';
import { signOffTexts } from './signoff/signOffText.js';

/** What a click on a lens does; the adapter knows which command that is. */
export type LensAction =
  /** Offers the owner, and to say what the section of a zero-based line answers. */
  | { readonly type: 'aboutSection'; readonly uri: string; readonly line: number; readonly decision: DecisionId }
  | { readonly type: 'open'; readonly uri: string }
  | { readonly type: 'newSdd'; readonly uri: string }
  | { readonly type: 'showProblems' };

/** One text over a line. */
export interface Lens {
  readonly kind: 'title' | 'section';
  readonly range: Range;
  readonly text: string;
  readonly tooltip: string;
  readonly action: LensAction;
}

/** Over the title: what the document is and how far it has come; over each section: who owns the decision. */
export function lenses(document: TandemDocument, links: readonly ResolvedLink[]): readonly Lens[] {
  return [...titleLenses(document, links), ...sectionLenses(document)];
}

function titleLenses(document: TandemDocument, links: readonly ResolvedLink[]): Lens[] {
  const range = document.lines.rangeOf(document.title.span);
  const progress = decisionProgress(document);
  const parts = [
    document.kind.toUpperCase(),
    ...teamParts(document),
    ...(document.stage === undefined ? [] : [l10n.t('stage {0}', document.stage)]),
    l10n.t('{0} of {1} decisions answered', progress.answered, progress.required),
    ...bylineParts(document),
  ];
  const state: Lens = {
    kind: 'title',
    range,
    text: parts.join(' · '),
    tooltip: progress.open.length > 0 ? l10n.t('Not answered yet: {0}', progress.open.join(', ')) : '',
    action: { type: 'showProblems' },
  };
  const partner = document.kind === 'prd' ? 'sdd' : 'prd';
  const partners = links.flatMap((resolved): Lens[] =>
    resolved.link.kind === partner && resolved.uri !== undefined
      ? [
          {
            kind: 'title',
            range,
            text: `${partner.toUpperCase()}: ${nameOf(resolved.uri)}`,
            tooltip: l10n.t('Open {0}', resolved.link.target),
            action: { type: 'open', uri: resolved.uri },
          },
        ]
      : [],
  );
  if (document.kind === 'prd' && !document.fields.links.some((link) => link.kind === 'sdd')) {
    const tooltip = l10n.t('Create a Solution Design Document for these requirements, linked both ways');
    partners.push({
      kind: 'title',
      range,
      text: l10n.t('New SDD'),
      tooltip,
      action: { type: 'newSdd', uri: document.uri },
    });
  }
  return [state, ...partners];
}

/** Who is answered by those who wrote the document alone. */
function bylineParts({ charter, decisions, kind }: TandemDocument): readonly string[] {
  return charter.decisions
    .filter((decision) => decision.document === kind && decisions.answers.get(decision.id)?.byline === true)
    .map(({ label }) => l10n.t('{0} by its authors', label));
}

/** Why no names are shown, when that is because of the team. */
function teamParts(document: TandemDocument): readonly string[] {
  switch (whyNoTeam(document)) {
    case 'undecided':
      return [l10n.t('team not decided')];
    case 'unknown':
      return [l10n.t('unknown team “{0}”', document.fields.team ?? '')];
    case undefined:
      return [];
  }
}

function sectionLenses(document: TandemDocument): Lens[] {
  return document.decisions.sections.flatMap((entry) => {
    const { heading } = entry.section;
    if (!heading || entry.decisions.length === 0 || entry.evidence === 'inherited') return [];
    const range = document.lines.rangeOf(heading);
    return decidedIn(document.charter, entry).map((decision): Lens => ({
      kind: 'section',
      range,
      text: verdictText(document, decision, entry),
      tooltip: sectionTooltip(document, decision, entry),
      action: { type: 'aboutSection', uri: document.uri, line: range.start.line, decision: decision.id },
    }));
  });
}

/** Whose decision a section is about, and whether it still waits there: `When · EM Grace Hopper · not answered yet`. */
export function verdictText(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  const { charter, team, decisions } = document;
  const isOpen = isOpenIn(decisions, entry, decision.id);
  const parts = [ownerText(charter, team, decision), ...dissentParts(document, decision, entry)];
  const signed = signOffTexts(document, decision);
  return [...parts, ...signed, ...(isOpen ? [l10n.t('not answered yet')] : [])].join(' · ');
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

function sectionTooltip(document: TandemDocument, decision: Decision, entry: SectionDecisions): string {
  const { charter, team: id } = document;
  const team = id === undefined ? undefined : charter.teams.get(id);
  return [
    [decision.label, decision.question].filter(Boolean).join(': '),
    awaitsArea(charter, id, decision) && team && decisionOwnerDescription(charter, team, decision),
    sectionReason(entry),
    ...dissentLines(document, entry),
    l10n.t('Click to see the owner, or to choose what this section answers.'),
  ]
    .filter(Boolean)
    .join('\n');
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

/** How many of the decisions that a document's kind must answer it does answer. */
export function decisionProgress(document: TandemDocument): {
  readonly required: number;
  readonly answered: number;
  /** Labels of those still open. */
  readonly open: readonly string[];
} {
  const required = document.charter.decisions.filter(
    (decision) => decision.required && decision.document === document.kind,
  );
  const open = required.filter((decision) => document.decisions.answers.get(decision.id)?.state !== 'answered');
  return {
    required: required.length,
    answered: required.length - open.length,
    open: open.map((decision) => decision.label),
  };
}
