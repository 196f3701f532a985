import * as l10n from '@vscode/l10n';
import { unreadIdsIn } from '../document/requirements/unreadIds.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** What is meant as the ID of a requirement and is not read as one. */
export const requirementId = {
  id: 'requirement-id',
  summary: 'What looks like the ID of a requirement cannot be read as one.',
  docs: `A requirement that Tandem does not read is one that nobody misses when no design covers it. An ID is made of capitals and a number: \`FR-1\`, with leading zeros or
numbers below it, \`FR-012\`, \`FR-1.2\`, with several words, \`REQ-PAY-001\`, or a letter for one that was put in between, \`FR-012b\`. Without a hyphen, or with a low line, the
usual letters are read: \`FR1\`, \`NFR12\`, \`REQ_001\`, \`US1\`; \`F1\` and \`R1\` where at least two of them begin requirements.

This rule says once for each PRD what looks like an ID beyond doubt and is none, such as \`FR 1:\`, \`fr-1:\` or \`FR-1-2:\`. Names of standards, releases and priorities are none:
\`ISO-27001\`, \`V2\`, \`P1\`.`,
  defaultSeverity: 'info',
  appliesTo: ['prd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const [first, ...others] = unreadIdsIn(document);
    if (!first) return;
    const { text, span, instead = 'FR-1' } = first;
    yield {
      span,
      message:
        others.length === 0
          ? l10n.t('“{0}” is not read as the ID of a requirement. Write it like “{1}”.', text, instead)
          : l10n.t(
              '“{0}” and {2} more are not read as IDs of requirements. Write them like “{1}”.',
              text,
              instead,
              others.length,
            ),
    };
  },
} satisfies Rule;
