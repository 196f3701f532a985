import * as l10n from '@vscode/l10n';
import { findLeftovers } from '../document/recognise/leftovers.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Blanks of a template, `TBD` and `TODO` that are still in the text. */
export const placeholderText = {
  id: 'placeholder-text',
  summary: 'A template prompt, TBD, TODO or another blank is left in the text.',
  docs: `A blank reads as an answer from afar. Looked for are \`TBD\`, \`TBA\`, \`TBC\`, \`TODO\` and \`FIXME\` in capitals, \`[insert …]\`, \`{{…}}\`,
\`XX %\` and \`<name>\`-like blanks.

Code, links and comments are not looked into: a comment is the right place for a note to yourself. Neither is a word that a sentence only
speaks of (“every TODO in the code”, “a TBD second part”), nor the heading of a filled section on what is to be done.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const section of document.sections) {
      for (const { span, text } of findLeftovers(section, document.text)) {
        yield { span, message: l10n.t('“{0}” is still to be filled in.', text) };
      }
    }
  },
} satisfies Rule;
