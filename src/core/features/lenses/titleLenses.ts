import * as l10n from '@vscode/l10n';
import { whyNoTeam } from '../../document/frontMatter/declaredTeam.js';
import type { TandemDocument } from '../../document/document.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import type { ResolvedLink } from '../../workspace/links.js';
import { nameOf, namesApart, relativeLink } from '../../workspace/uris.js';
import { decisionProgress } from '../decisionProgress.js';
import type { Lens } from './lens.js';

/**
 * Over the title: what the document is and how far it has come, its partners, and what can be made of it.
 *
 * @param known its partners, whichever of the two links to the other
 */
export function titleLenses(
  document: TandemDocument,
  links: readonly ResolvedLink[],
  known: readonly DocumentFacts[],
): Lens[] {
  const range = document.lines.rangeOf(document.title.span);
  const progress = decisionProgress(document);
  const parts = [
    document.kind.toUpperCase(),
    ...teamParts(document),
    ...(document.stage === undefined ? [] : [l10n.t('stage {0}', document.stage)]),
    ...(document.place?.isClosed ? [closedText(document)] : []),
    // What is asked for nothing has answered none of it.
    ...(progress.required > 0 ? [l10n.t('{0} of {1} decisions answered', progress.answered, progress.required)] : []),
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
  const own = links.flatMap(({ link, uri }) => (link.kind === partner && uri !== undefined ? [uri] : []));
  const names = namesApart([...own, ...known.map(({ uri }) => uri)]);
  // What says which requirements are worked on is no design.
  const tasks = new Set(known.flatMap(({ uri, place }) => (place?.role === 'tasks' ? [uri] : [])));
  const partners = [...names].map(([uri, name]): Lens => {
    const tooltip = l10n.t('Open {0}', relativeLink(document.uri, uri) ?? nameOf(uri));
    return {
      kind: 'title',
      range,
      text: tasks.has(uri) ? l10n.t('Tasks: {0}', name) : `${partner.toUpperCase()}: ${name}`,
      tooltip,
      action: { type: 'open', uri },
    };
  });
  const isAlone = partners.length === 0 && !document.fields.links.some((link) => link.kind === 'sdd');
  // In the layout of another tool its own way of making a design goes first.
  if (document.kind === 'prd' && isAlone && !document.place) {
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

/** What it says itself, else that it lies in an archive. */
function closedText({ status }: TandemDocument): string {
  return status?.isClosed ? l10n.t('status “{0}”', status.word) : l10n.t('archived');
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
