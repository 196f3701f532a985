import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';
import { people, unknownInCharter, unknownInDocument } from './support/unknownNames.js';

/** A handle that the charter does not define. */
export const unknownPerson = {
  id: 'unknown-person',
  summary: 'A handle names a person whom the charter does not know.',
  docs: `A handle with a slip in it names nobody, and so nobody is asked. Looked at are, in \`ownership.yaml\`, the people who hold roles; in
documents \`authors\`, \`who\`, \`owner\` and the sign-offs of the front matter, lines such as \`**Owner:** @ada\`, markers of dissent, and what stands in the section about who builds it.

People are known by handle, name, email, GitHub account and alias. Only what is meant as a handle is reported: \`@ada\`, or one word in lower
case in the front matter. “Ada Lovelace” in words may be somebody outside the charter, and is reported only when one letter sets
it apart from a name there. A charter without people reports nobody.

Correct the handle, or add the person under \`people\`.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: true,
  checkCharter: (context: CharterContext): Iterable<Report> => unknownInCharter(context, 'unknown-person'),
  checkDocument: (context: DocumentContext): Iterable<Report> => unknownInDocument(context, people),
} satisfies Rule;
