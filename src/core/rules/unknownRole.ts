import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { roles, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A role that the charter does not define. */
export const unknownRole = {
  id: 'unknown-role',
  summary: 'A role is not in ownership.yaml.',
  docs: `The roles \`pm\`, \`em\`, \`design\`, \`tech-lead\` and \`tpm\` need no entry. Add others under \`roles\`, each with the name to show. Nobody can have
a role that is not defined, so its decisions, areas and sign-offs have no owner.

In documents, this rule reads the sign-offs, and only if \`ownership.yaml\` names people or teams. A role may be given by its key or by its name.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-role'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, roles),
} satisfies Rule;
