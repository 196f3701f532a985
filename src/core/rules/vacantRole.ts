import * as l10n from '@vscode/l10n';
import type { Decision, Team } from '../charter/model/charter.js';
import { factAndAdvice, listed } from '../charter/model/wording.js';
import { concerns, gaps } from '../charter/resolve/gaps.js';
import { charterIn } from '../charter/resolve/teamCharter.js';
import { gapsOfTeams } from './support/reportedGaps.js';
import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';

/** A role that nobody holds although it has something to decide, or is named. */
export const vacantRole = {
  id: 'vacant-role',
  summary: 'Nobody has the role that owns a decision, neither in the team nor above.',
  docs: `A role owns a decision, and a person has the role. While nobody has it, in this team or in a team above, whoever comes first
decides.

In \`ownership.yaml\`, this rule reports each role once, at the topmost team without it, and only for teams that
name people in roles or have documents. A role that a team names and leaves empty is always reported. In a document, it reports each role once, at the first section
that answers such a decision. It says nothing about a section that also answers a decision of somebody else, or about a document without such a section.

Add somebody under \`roles\`, or add the team above under \`parent\`.`,
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
          ? factAndAdvice(vacantFact(team, role, decisions), l10n.t('Add one under “roles”.'))
          : l10n.t('{0} has no {1}. Add one under “roles”, or remove the role.', team.name, role);
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
        message: factAndAdvice(
          vacantFact(team, charter.roles.get(role)?.label ?? role, open.length > 0 ? open : decisions),
          l10n.t('Add one under “roles” in ownership.yaml.'),
        ),
      };
    }
  },
} satisfies Rule;

function vacantFact(team: Team, role: string, decisions: readonly Decision[]): string {
  const labels = listed(decisions.map((decision) => decision.label));
  return decisions.length === 1
    ? l10n.t('{0} has no {1}, so {2} has no owner.', team.name, role, labels)
    : l10n.t('{0} has no {1}, so {2} have no owner.', team.name, role, labels);
}
