import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { teams, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A team that the charter does not define. */
export const unknownTeam = {
  id: 'unknown-team',
  summary: 'A team is named that the charter does not know.',
  docs: `The team decides whose people own the decisions of a document. With an unknown one nobody is named anywhere in it.

Looked at are \`parent\` in \`ownership.yaml\` and \`team\` in a document’s front matter, which may be a team’s id or name; case, accents
and the word “Team” before or after it do not matter there as long as just one team can be meant. A charter without teams reports none.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-team'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, teams),
} satisfies Rule;
