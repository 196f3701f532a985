import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { teams, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A team that the charter does not define. */
export const unknownTeam = {
  id: 'unknown-team',
  summary: 'A team is not in ownership.yaml.',
  docs: `The people of the team own the decisions of a document. With an unknown team, Tandem can name nobody.

This rule reads \`parent\` in \`ownership.yaml\`, and \`team\` in a document’s front matter, which may be the key or the name of a team. Case, accents
and the word “Team” before or after it do not matter there, if only one team matches. If \`ownership.yaml\` has no teams, none is reported.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-team'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, teams),
} satisfies Rule;
