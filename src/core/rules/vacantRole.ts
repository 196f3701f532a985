import * as l10n from '@vscode/l10n';
import type { Decision } from '../charter/model/charter.js';
import { concerns, gaps } from '../charter/resolve/gaps.js';
import { charterIn } from '../charter/resolve/teamCharter.js';
import { gapsOfTeams } from './support/reportedGaps.js';
import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';

/** A role that nobody holds although it has something to decide, or is named. */
export const vacantRole = {
  id: 'vacant-role',
  summary: 'Nobody holds the role that owns a decision, neither in the team nor above.',
  docs: `A decision belongs to a role, and a role to a person. While nobody holds it, here or in a team above, the decision is made by whoever
comes first.

It is said once for each role where it can be mended, in \`ownership.yaml\`: at the topmost team without it, and only of teams that have
written down who holds a role or which documents are theirs. A role that a team names and leaves empty is always reported. In a document it is said once for each role, at the first section that answers such a decision: that is
where somebody would have to decide now. A section that also answers a decision of somebody else is theirs. A document that does not get
there is not bothered.

Name somebody under \`roles\`, or the team above under \`parent\`.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: false,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { charter } = context.reading;
    for (const { gap, team } of gapsOfTeams(context, 'vacant-role')) {
      const role = charter.roles.get(gap.what)?.label ?? gap.what;
      const decisions = charterIn(charter, team.id).decisions.filter((decision) => decision.owner === gap.what);
      const message =
        decisions.length > 0
          ? l10n.t(
              'Nobody is {0} in {1} or above, so nobody decides {2}. Name somebody under “roles”.',
              role,
              team.name,
              labelsOf(decisions),
            )
          : l10n.t('{0} has no {1}. Add one under “roles”, or remove the role there.', team.name, role);
      yield { span: gap.span, message };
    }
  },
  *checkDocument({ document, charterFile, today }: DocumentContext): Iterable<Report> {
    const { charter, team: id } = document;
    const team = id === undefined ? undefined : charter.teams.get(id);
    if (!charterFile || !team) return;
    const roles = gaps(charter, today)
      .filter((gap) => gap.type === 'vacant-role' && gap.rule !== null && concerns(gap, team.id))
      .map((gap) => gap.what);
    const vacant = new Set(charter.decisions.filter(({ owner }) => roles.includes(owner)).map(({ id: each }) => each));
    for (const role of roles) {
      const decisions = charter.decisions.filter((decision) => decision.owner === role);
      const ids = new Set(decisions.map((decision) => decision.id));
      // A mixed section has somebody as long as one of its decisions has.
      const place = document.decisions.sections.find(
        ({ section, decisions: answered, evidence }) =>
          section.heading &&
          (evidence === 'marker' || evidence === 'charter' || evidence === 'alias') &&
          answered.some((each) => ids.has(each)) &&
          answered.every((each) => vacant.has(each)),
      );
      if (!place?.section.heading) continue;
      const open = decisions.filter((decision) => decision.document === document.kind);
      yield {
        span: place.section.heading,
        message: l10n.t(
          'Nobody is {0} in {1} or above, so nobody decides {2}. Name somebody under “roles” in ownership.yaml.',
          charter.roles.get(role)?.label ?? role,
          team.name,
          labelsOf(open.length > 0 ? open : decisions),
        ),
      };
    }
  },
} satisfies Rule;

function labelsOf(decisions: readonly Decision[]): string {
  return decisions.map((decision) => decision.label).join(', ');
}
