import * as l10n from '@vscode/l10n';
import { likelyTeams } from '../charter/resolve/teams.js';
import { isBare } from '../document/documentPlace.js';
import { whyNoTeam } from '../document/frontMatter/declaredTeam.js';
import { fillFrontMatterValue, setFrontMatterValue } from '../document/frontMatter/frontMatterEdit.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** More teams than these are quicker typed than found in a list. */
const maxOffered = 5;

/** A document that several teams could own. */
export const undecidedTeam = {
  id: 'undecided-team',
  summary: 'Several teams could own the document, and it does not say which one.',
  docs: `The people of the team own the decisions of a document. With one team in \`ownership.yaml\`, that is clear. With several,
Tandem asks in this order: \`team\` in the front matter; the team whose \`documents\` match the path; for an SDD, the team of its PRD; the
one team to which all \`authors\` belong.

If none of these tells, Tandem names nobody until somebody decides. Add the team to the front matter, or add the folder to
\`documents\` of the team in \`ownership.yaml\`.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, charterFile }: DocumentContext): Iterable<Report> {
    const { charter, fields, fieldFaults, frontMatter, title } = document;
    if (!charterFile || whyNoTeam(document) !== 'undecided') return;
    // What stands there and cannot be used is said already.
    if (fieldFaults.some((fault) => fault.key === 'team')) return;
    // A place to fill in gives way; what stands there and is no text stays.
    const isBlank = fields.team !== undefined;
    yield {
      span: isBlank && frontMatter ? spanAt(frontMatter.yaml, ['team'], 'value') : title.span,
      message: isBare(document)
        ? l10n.t('Several teams could own this document. Add its path to “documents” of one of them in ownership.yaml.')
        : l10n.t('Several teams could own this document. Choose one, so that Tandem can name who decides.'),
      fixes: likelyTeams(charter, fields.authors)
        .slice(0, maxOffered)
        .flatMap(({ id }) => {
          const write = isBlank ? setFrontMatterValue : fillFrontMatterValue;
          const edits = write(document, 'team', id);
          return edits ? [{ title: l10n.t('Add “team: {0}” to the front matter', id), edits }] : [];
        }),
    };
  },
} satisfies Rule;
