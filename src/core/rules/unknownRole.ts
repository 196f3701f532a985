import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { roles, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A role that the charter does not define. */
export const unknownRole = {
  id: 'unknown-role',
  summary: 'A role is named that the charter does not know.',
  docs: `The roles \`pm\` and \`em\` are built in; others stand under \`roles\`, each with what to call it. A decision, an area or a sign-off of any
other role is one that nobody can hold.

In documents the sign-offs are looked at, and only when the charter names people or teams at all. A role may be given by its id or its label.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-role'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, roles),
} satisfies Rule;
