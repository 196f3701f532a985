import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../document/document.js';
import { findLeftovers } from '../document/recognise/blanks/leftovers.js';
import { findOpenMarks } from '../document/recognise/openMarks.js';
import type { Span } from '../text/range.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Blanks of a template, `TBD` and `TODO` that are still in the text. */
export const placeholderText = {
  id: 'placeholder-text',
  summary: 'A template prompt, TBD, TODO or another placeholder is left in the text.',
  docs: `From a distance, a placeholder looks like an answer. This rule finds, in eight languages, words such as \`TBD\`, \`to be determined\` and \`noch offen\`,
promises such as “we will decide later”, forms such as \`[insert …]\`, \`[PM name]\`, \`<name>\`, \`{{…}}\`, \`YYYY-MM-DD\`, \`XX %\`, \`???\`
and *lorem ipsum*, and template prompts without an answer. A section with nothing else is empty: see
[empty-decision](empty-decision.md).

It ignores code, links and comments: a comment is the right place for a note to yourself. It also ignores a word that a sentence only
talks about (“every TODO in the code”, “dates have the format YYYY-MM-DD”), a button (“press [Save]”), the value of a status
(\`Status: TBC\`), and the heading of a filled section about work to do. “N/A” is an answer.

In the layout of another tool, its own marks for what is still to be settled, such as \`[ASSUMPTION: …]\` of BMAD, are reported as open and not as
placeholders: the text around them counts as an answer. What a tool itself writes for later, such as “TBD … Update Purpose after archive.” of
OpenSpec, is no more than an information.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const section of document.sections) {
      for (const { span, text } of findLeftovers(section, document.text)) {
        const message = l10n.t('“{0}” is not filled in yet. Replace it.', shortened(text));
        yield isOfTool(document, span) ? { span, message, atMost: 'info' } : { span, message };
      }
      for (const span of document.place ? findOpenMarks(section, document.text, document.place.layout) : []) {
        const text = shortened(document.text.slice(span.start, span.end));
        yield { span, message: l10n.t('“{0}” is still open. Confirm or answer it.', text), atMost: 'info' };
      }
    }
  },
} satisfies Rule;

/** How far from a blank the words of a tool are looked for, in UTF-16 units. */
const farthest = 300;

/** Whether the tool in whose layout a document stands wrote the line itself, and works on with it. */
function isOfTool({ place, text }: TandemDocument, { start, end }: Span): boolean {
  const writes = place?.layout.writes ?? [];
  if (writes.length === 0) return false;
  const [before = ''] = text
    .slice(Math.max(0, start - farthest), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(start, end + farthest).split('\n', 1);
  const line = `${before}${after}`.toLowerCase();
  return writes.some((words) => line.includes(words));
}

/** What a message quotes: the line as it reads, no more than its first words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
