import * as l10n from '@vscode/l10n';
import { effectSections, workOf } from '../document/recognise/technicalWork.js';
import { effect as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Technical work of which nobody says in numbers what it gains. */
export const missingEffect = {
  id: 'missing-effect',
  summary: 'A design for technical work does not say in numbers what the work gains.',
  docs: `Every piece of technical work needs an effect on the team or the business that can be counted: time saved, incidents avoided, something that becomes possible.
Without it, it does not get done for now ([source](../sources.md#mitra-raman)). Work for customers has that number in its PRD; technical work often has no PRD, or
one that only asks for the work.

This is said of a Solution Design Document when all of these are true:

- Its solution is described.
- It says of itself that it is technical work: by its title (“Refactoring of the importer”, “Migrate the orders to PostgreSQL”, “Upgrade to Java 21”), or
  where it tells what it is about (“This pays down technical debt”, “Nothing changes for customers”). A title about customers, such as “Migrate
  customers to the new plans”, is none of these.
- It has no number for the effect: no \`effect:\` in its front matter, no value under a heading such as *Effect of the work* or *Benefits*, and no sentence
  such as “The build takes 5 minutes instead of 20”.
- Its PRD says nothing of a gain for customers: it has no success metric with a value, and does not speak of customers or users where it tells what and
  why. With several PRDs, one that does is enough. A design without a PRD is looked at as well, unless it speaks of customers where it tells what it is about.
  Where a link to a PRD leads nowhere, or to something that is no PRD, nothing is said: *broken-link* says that.

It is information at every stage, and never more: whether the work is worth it is for the team to decide.`,
  defaultSeverity: 'info',
  asked: 'options',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, gain }: DocumentContext): Iterable<Report> {
    if (gain === undefined || gain === 'stated' || gain === 'unknown') return;
    // Without a PRD the design itself may be where customers are spoken of.
    if (gain === 'none' && workOf(document).namesCustomers) return;
    const owner = ownerOf(document, 'how');
    const [place] = effectSections(document);
    if (place) {
      yield {
        span: place.section.heading ?? document.title.span,
        message: l10n.t(
          'The “{0}” section has no number. {1}: add what the work gains, as a number.',
          place.section.text,
          owner,
        ),
      };
      return;
    }
    yield {
      span: document.title.span,
      message: l10n.t('This technical work names no effect in numbers. {0}: add what it gains, as a number.', owner),
      // An empty section gains nothing: nobody has it inserted with everything else.
      fixes: insertSectionFixes(document, templateSection).map((fix) => ({ ...fix, preferred: false })),
    };
  },
} satisfies Rule;
