import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import { awaitsArea } from '../../charter/resolve/teamCharter.js';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { decisionOwnerDescription } from '../ownership/phrases.js';
import { sectionReason } from '../reasons.js';
import { decidedSections } from './decidedSections.js';
import type { Lens } from './lens.js';
import { dissentLines, ownerTextOf, shortVerdictText, verdictText } from './sectionText.js';

/** Over each section that says itself what it answers: a lens for each decision. */
export function sectionLenses(document: TandemDocument): Lens[] {
  return decidedSections(document).flatMap(({ entry, heading, decisions }) => {
    const range = document.lines.rangeOf(heading);
    return decisions.map(({ decision, isRepeated }): Lens => ({
      kind: 'section',
      range,
      text: verdictText(document, decision, entry),
      ...(isRepeated ? { short: shortVerdictText(document, decision, entry) } : {}),
      tooltip: sectionTooltip(document, decision, entry, isRepeated),
      action: { type: 'aboutSection', uri: document.uri, line: range.start.line, decision: decision.id },
    }));
  });
}

function sectionTooltip(
  document: TandemDocument,
  decision: Decision,
  entry: SectionDecisions,
  isRepeated: boolean,
): string {
  const { charter, team: id } = document;
  const team = id === undefined ? undefined : charter.teams.get(id);
  return [
    [decision.label, decision.question].filter(Boolean).join(': '),
    // Whoever comes to a section from elsewhere has not read the lens that names them.
    isRepeated && ownerTextOf(document, decision),
    awaitsArea(charter, id, decision) && team && decisionOwnerDescription(charter, team, decision),
    sectionReason(entry),
    ...dissentLines(document, entry),
    l10n.t('Click to see the owner, or to choose what this section answers.'),
  ]
    .filter(Boolean)
    .join('\n');
}
