import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { people, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A handle that the charter does not define. */
export const unknownPerson = {
  id: 'unknown-person',
  summary: 'A handle names a person who is not in ownership.yaml.',
  docs: `A handle with a typing mistake names nobody, so nobody is asked. This rule reads, in \`ownership.yaml\`, the people who have roles. In
documents it reads \`authors\`, \`who\`, \`owner\` and the sign-offs of the front matter, lines such as \`**Owner:** @ada\`, markers of dissent, and the section about who builds it.

Tandem knows people by handle, name, email, GitHub account and alias. Only handles are reported: \`@ada\`, or one word in lower
case in the front matter. A full name such as “Ada Lovelace” may be somebody from outside, and is reported only if it differs by one letter
from a name in \`ownership.yaml\`. If \`ownership.yaml\` has no people, nobody is reported.

Correct the handle, or add the person under \`people\`.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-person'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, people),
} satisfies Rule;
