import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import { awaitsArea } from '../../charter/resolve/teamCharter.js';
import { decidedIn, type SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { decisionOwnerDescription } from '../ownership/phrases.js';
import { sectionReason } from '../reasons.js';
import type { Lens } from './lens.js';
import { dissentLines, verdictText } from './sectionText.js';

/** Over each section that says itself what it answers: a lens for each decision. */
export function sectionLenses(document: TandemDocument): Lens[] {
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
