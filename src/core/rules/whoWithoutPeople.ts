import * as l10n from '@vscode/l10n';
import { nobodyKnown } from '../document/recognise/people/knownNames.js';
import { findPeople } from '../document/recognise/people/people.js';
import { hollowSections } from './support/hollowSections.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section about the people that names none. */
export const whoWithoutPeople = {
  id: 'who-without-people',
  summary: 'The section about Who names nobody.',
  docs: `“Two backend engineers” is a wish, a name is a decision, and it depends on the chosen option ([source](../sources.md#segment)). Add a person’s name or
handle, or the name of a team. Tandem knows the people of \`ownership.yaml\` by name, handle, alias and first name. A role without a name, such as “Senior
engineer” or “to be hired”, names nobody. Authors, reviewers and stakeholders do not count, because they do not say who builds it.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const [entry] = hollowSections(document, 'who');
    if (!entry?.section.heading) return;
    const owner = ownerOf(document, 'who');
    const { body, heading } = entry.section;
    const hasRoles = findPeople(document.text.slice(body.start, body.end), nobodyKnown, 'who').some(
      ({ kind }) => kind === 'role',
    );
    yield {
      span: heading,
      message: hasRoles
        ? l10n.t('This section names roles but no people. {0}: add a name for each role.', owner)
        : l10n.t('This section names nobody. {0}: add who leads and builds it.', owner),
    };
  },
} satisfies Rule;
