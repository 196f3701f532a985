import * as l10n from '@vscode/l10n';
import { valueAt } from '../charter/lenient.js';
import { vacancies, type Vacancy } from '../charter/vacancies.js';
import { spanAt } from '../parse/yamlPath.js';
import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';

/** A role that has something to decide and that nobody holds. */
export const vacantRole = {
  id: 'vacant-role',
  summary: 'Nobody holds the role that owns a decision, neither in the team nor above.',
  docs: `A decision belongs to a role, and a role to a person. While nobody holds it, here or in a team above, the decision is made by whoever
comes first.

It is said once for each team and role where it can be mended, in \`ownership.yaml\`, and only of teams that have written down who holds a
role or which documents are theirs. In a document it is said once for each role, at the first section that answers such a decision: that is
where somebody would have to decide now. A section that also answers a decision of somebody else is theirs. A document that does not get
there is not bothered.

Name somebody under \`roles\`, or the team above under \`parent\`.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: false,
  *checkCharter({ reading }: CharterContext): Iterable<Report> {
    for (const { team, role, decisions } of vacancies(reading.charter)) {
      const path = ['teams', team.id, 'roles', role.id];
      // Somebody is named whom the charter does not know: that is said already, and mends this too.
      const named = valueAt(reading.source.value, path);
      if (named !== undefined && named !== null && !(Array.isArray(named) && named.length === 0)) continue;
      yield {
        span: spanAt(reading.source, path, 'key'),
        message: l10n.t(
          'Nobody is {0} in {1} or above, so nobody decides {2}. Name somebody under “roles”.',
          role.label,
          team.name,
          labelsOf(decisions),
        ),
      };
    }
  },
  *checkDocument({ document, charterFile }: DocumentContext): Iterable<Report> {
    const { charter, team } = document;
    if (!charterFile || team === undefined) return;
    const ofTeam = vacancies(charter).filter((vacancy) => vacancy.team.id === team);
    const vacant = new Set(ofTeam.flatMap((vacancy) => vacancy.decisions.map((decision) => decision.id)));
    for (const vacancy of ofTeam) {
      const ids = new Set(vacancy.decisions.map((decision) => decision.id));
      // A mixed section has somebody as long as one of its decisions has.
      const place = document.decisions.sections.find(
        ({ section, decisions, evidence }) =>
          section.heading &&
          (evidence === 'marker' || evidence === 'charter' || evidence === 'alias') &&
          decisions.some((id) => ids.has(id)) &&
          decisions.every((id) => vacant.has(id)),
      );
      if (!place?.section.heading) continue;
      const open = vacancy.decisions.filter((decision) => decision.document === document.kind);
      yield {
        span: place.section.heading,
        message: l10n.t(
          'Nobody is {0} in {1} or above, so nobody decides {2}. Name somebody under “roles” in ownership.yaml.',
          vacancy.role.label,
          vacancy.team.name,
          labelsOf(open.length > 0 ? open : vacancy.decisions),
        ),
      };
    }
  },
} satisfies Rule;

function labelsOf(decisions: Vacancy['decisions']): string {
  return decisions.map((decision) => decision.label).join(', ');
}
