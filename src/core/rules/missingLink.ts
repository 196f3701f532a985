import * as l10n from '@vscode/l10n';
import { fillFrontMatterValue } from '../document/frontMatter/frontMatterEdit.js';
import { partnerCandidates } from './support/partnerCandidates.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A design that does not say which requirements it answers. */
export const missingLink = {
  id: 'missing-link',
  summary: 'An SDD does not name its PRD.',
  docs: `A design answers requirements. Without a link, nobody can tell whether it still does, and readers cannot find *Why* and *What*.

Add \`prd: path/to/the.prd.md\` to the front matter. The path is relative to the design. A list or a web address works too.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, known }: DocumentContext): Iterable<Report> {
    // What the layout of another tool puts together needs no link, and neither does what stands for itself there.
    if (document.place) return;
    if (document.kind !== 'sdd' || document.fields.links.some((link) => link.kind === 'prd')) return;
    if (document.fieldFaults.some((fault) => fault.key === 'prd')) return;
    yield {
      span: document.title.span,
      message: l10n.t('This SDD names no PRD. Add “prd:” with its path to the front matter.'),
      fixes: partnerCandidates(document.uri, known.prd).flatMap((path) => {
        const edits = fillFrontMatterValue(document, 'prd', path);
        return edits ? [{ title: l10n.t('Link to “{0}”', path), edits }] : [];
      }),
    };
  },
} satisfies Rule;
