import * as l10n from '@vscode/l10n';
import type { RequirementCoverage, RequirementState } from '../../workspace/coverage.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import { nameOf } from '../../workspace/uris.js';
import { sayingMost, stateIn } from '../../workspace/turns.js';
import { summaryOf } from '../coverage/summary.js';
import { stateWord } from '../coverage/words.js';
import { joined, roleLabel } from '../ownership/phrases.js';
import { node, type ViewNode } from '../ownership/viewNode.js';
import { markSign, marksOf, markWords, type Mark } from './marks.js';
import { documentsOf, mainOf, type ShownPair } from './shownPair.js';

const top = { line: 0, character: 0 };

/** Most requirements that are listed of one PRD: nobody reads more in a sidebar. */
const mostRequirements = 200;

/** States by how much they wait for somebody. */
const pressing: readonly RequirementState[] = [
  'suspect',
  'uncovered',
  'partial',
  'deferred',
  'covered',
  'out-of-scope',
  'retired',
];

/** The line of a pair: how it stands and whose turn it is; below it its documents and requirements. */
export function pairNode(pair: ShownPair): ViewNode {
  const main = mainOf(pair);
  const uri = main?.uri ?? '';
  const id = `pair/${uri}`;
  const marks = marksOf(pair);
  const { states, inForce: counted } = summaryOf(pair.coverage);
  const { suspect, covered } = states;
  // Nobody knows how many are covered while two versions of a design stand side by side.
  const isUnsure = pair.coverage.some((each) => each.isUnsure);
  const inForce = isUnsure ? 0 : counted;
  const lone = loneText(pair);
  const title = titleOf(main);
  const inWords = [
    lone,
    ...marks.map(markWords),
    suspect > 0 && l10n.t('{0} suspect', suspect),
    inForce > 0 && l10n.t('{0} of {1} requirements covered', covered, inForce),
    pair.next === undefined ? l10n.t('nothing is open') : l10n.t('next: {0}', pair.next),
  ].filter((each) => typeof each === 'string' && each !== '');
  return node({
    id,
    label: title,
    description: joined(
      marks.map(markSign).join(''),
      suspect > 0 && l10n.t('{0} suspect', suspect),
      inForce > 0 && `${covered}/${inForce}`,
      pair.next,
      lone,
    ),
    tooltip: [title, ...inWords].join('\n'),
    spoken: [title, ...inWords].join(', '),
    icon: pair.isMyTurn ? 'account' : pair.next === undefined ? 'pass' : pair.prd ? 'book' : 'tools',
    warns: suspect > 0 || pair.turn.what === 'fix',
    place: { uri, at: top, type: 'pair', isBare: main?.place?.isBare ?? false },
    children: [
      turnNode(pair, id),
      ...documentsOf(pair).map((facts) => documentNode(pair, facts, marks, id)),
      requirementsNode(pair, id),
    ].filter((each) => each !== undefined),
  });
}

/** What a pair lacks to be one. */
function loneText({ prd, designs }: ShownPair): string {
  if (!prd) return designs[0]?.place ? '' : l10n.t('no PRD');
  if (designs.length > 0 || prd.place?.needsNoDesign) return '';
  return prd.links.some(({ kind }) => kind === 'sdd') ? l10n.t('SDD not found here') : l10n.t('no SDD');
}

function titleOf(facts: DocumentFacts | undefined): string {
  const title = facts?.title.trim() ?? '';
  return title === '' ? nameOf(facts?.uri ?? '') : title;
}

/** What comes next, and where it is done. */
function turnNode({ next, turn, isMyTurn }: ShownPair, below: string): ViewNode | undefined {
  if (next === undefined) return undefined;
  return node({
    id: `${below}/next`,
    label: l10n.t('Next: {0}', next),
    description: turn.since === undefined ? '' : l10n.t('since {0}', turn.since),
    tooltip: turn.why,
    spoken: [isMyTurn && l10n.t('your turn'), next, turn.why].filter(Boolean).join(', '),
    icon: isMyTurn ? 'account' : 'arrow-right',
    ...(turn.at ? { place: { uri: turn.at.uri, at: turn.at.position, type: 'turn' as const } } : {}),
  });
}

function documentNode(pair: ShownPair, facts: DocumentFacts, marks: readonly Mark[], below: string): ViewNode {
  const id = `${below}/${facts.kind}/${facts.uri}`;
  const own = marks.filter(({ decision }) => decision.document === facts.kind);
  return node({
    id,
    label: titleOf(facts),
    description: joined(facts.kind.toUpperCase(), nameOf(facts.uri), facts.broken && l10n.t('cannot be read in full')),
    tooltip: facts.broken?.message ?? '',
    icon: facts.kind === 'prd' ? 'book' : 'tools',
    warns: facts.broken !== undefined,
    place: { uri: facts.uri, at: top, type: 'document', isBare: facts.place?.isBare ?? false },
    children: own.map(({ decision }) => decisionNode(pair, facts, decision.id, id)),
  });
}

/** One decision of one document: several designs may answer differently. */
function decisionNode(pair: ShownPair, facts: DocumentFacts, decision: string, below: string): ViewNode {
  const { charter } = pair;
  const saying = sayingMost(pair, facts, decision);
  const owner = Object.hasOwn(facts.owners, decision) ? facts.owners[decision] : undefined;
  const state = stateIn(saying, decision);
  const isOpen = state !== 'answered' && facts.required.includes(decision);
  const words = state === 'answered' ? l10n.t('answered') : state === 'empty' ? l10n.t('empty') : l10n.t('missing');
  const people = owner?.people.map((id) => charter.people.get(id)?.name ?? id).join(', ');
  const at = Object.hasOwn(saying.answeredAt, decision) ? saying.answeredAt[decision] : undefined;
  return node({
    id: `${below}/${decision}`,
    label: owner?.decision ?? decision,
    description: joined(
      isOpen || state === 'answered' ? words : l10n.t('not required'),
      owner && [roleLabel(charter, owner.role), people].filter(Boolean).join(' '),
    ),
    icon: state === 'answered' ? 'check' : isOpen ? 'circle-large-outline' : 'dash',
    place: { uri: saying.uri, at: at ?? top, type: 'decision' },
  });
}

/** The requirements of a PRD, those that wait for somebody first. */
function requirementsNode({ prd, coverage, charter }: ShownPair, below: string): ViewNode | undefined {
  if (!prd || coverage.length === 0 || coverage.some(({ isUnsure }) => isUnsure)) return undefined;
  const { states, inForce } = summaryOf(coverage);
  const open = (['suspect', 'uncovered', 'partial'] as const)
    .map((state) => [state, coverage.filter((each) => each.state === state && !each.isUnasked).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => l10n.t('{0}: {1}', stateWord(state), count));
  const id = `${below}/requirements`;
  const sorted = [...coverage].sort((a, b) => pressing.indexOf(a.state) - pressing.indexOf(b.state));
  const listed = sorted.slice(0, mostRequirements);
  const names = (person: string) => charter.people.get(person)?.name ?? person;
  const seen = new Map<string, number>();
  const children = listed.map((each) => {
    const twin = seen.get(each.requirement.id) ?? 0;
    seen.set(each.requirement.id, twin + 1);
    return requirementNode(each, `${id}/${each.requirement.id}${twin === 0 ? '' : `/${twin}`}`, names);
  });
  const rest = sorted.length - listed.length;
  if (rest > 0) {
    const more = l10n.t('{0} more in the PRD', rest);
    const place = placeOf(sorted[listed.length], prd);
    children.push(node({ id: `${id}/rest`, label: more, icon: 'ellipsis', place }));
  }
  return node({
    id,
    label: l10n.t('Requirements'),
    description: joined(inForce > 0 && l10n.t('{0} of {1} covered', states.covered, inForce), ...open),
    icon: 'list-unordered',
    warns: states.suspect > 0,
    place: placeOf(coverage[0], prd),
    children,
  });
}

/** Where a requirement stands, in whichever file of its PRD. */
function placeOf(each: RequirementCoverage | undefined, prd: DocumentFacts): NonNullable<ViewNode['place']> {
  return { uri: each?.prd ?? prd.uri, at: each?.requirement.range.start ?? top, type: 'requirements' };
}

function requirementNode(
  { prd, requirement, state, turn, coveredBy, isUnasked }: RequirementCoverage,
  id: string,
  names: (person: string) => string,
): ViewNode {
  const where = [...new Set(coveredBy.map(({ uri, section }) => `${nameOf(uri)}: ${section}`))].slice(0, 10);
  return node({
    id,
    label: requirement.id,
    description: joined(!isUnasked && stateWord(state), turn !== undefined && names(turn), requirement.text),
    tooltip: [requirement.text, ...(isUnasked ? [] : [stateWord(state)]), ...where].join('\n'),
    icon: isUnasked ? 'dash' : iconOf(state),
    warns: state === 'suspect',
    place: { uri: prd, at: requirement.range.start, type: 'requirement' },
  });
}

function iconOf(state: RequirementState): string {
  switch (state) {
    case 'suspect':
      return 'warning';
    case 'covered':
      return 'check';
    case 'uncovered':
      return 'circle-large-outline';
    case 'partial':
      return 'circle-half-full';
    case 'deferred':
      return 'watch';
    case 'out-of-scope':
    case 'retired':
      return 'circle-slash';
  }
}
