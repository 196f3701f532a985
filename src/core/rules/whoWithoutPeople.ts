import * as l10n from '@vscode/l10n';
import { hollowSections } from './support/hollowSections.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section about the people that names none. */
export const whoWithoutPeople = {
  id: 'who-without-people',
  summary: 'The section about who builds it names nobody.',
  docs: `“Two backend engineers” is a wish; a name is a decision, and it follows from the option taken ([source](../sources.md#segment)). Write a person's name or
handle, or the name of a team. People of \`ownership.yaml\` are known by name, handle and alias, and by their first name where nobody else
there has it.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const [entry] = hollowSections(document, 'who');
    if (!entry?.section.heading) return;
    yield {
      span: entry.section.heading,
      message: l10n.t(
        'This section names nobody. {0} decides who leads and builds it: write names.',
        ownerOf(document, 'who'),
      ),
    };
  },
} satisfies Rule;
