import * as l10n from '@vscode/l10n';
import type { Area, Team } from '../charter/model/charter.js';
import { changeFix, fillFix } from '../charter/edit/charterFixes.js';
import { add } from '../charter/edit/charterChange.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { valueAt } from '../charter/read/lenient.js';
import { hasDecidedNothing } from '../charter/resolve/gaps.js';
import { rolesOf } from '../charter/resolve/teamRoles.js';
import { hasSyntaxFault } from '../parse/yaml/yamlSource.js';
import type { Span } from '../text/range.js';
import { inCharter } from './support/inCharter.js';
import { gapsOfAreas } from './support/reportedGaps.js';
import type { CharterContext, Report, Rule, RuleFix } from './rule.js';

/** An area of a team that nobody is accountable for. */
export const ownershipGap = {
  id: 'ownership-gap',
  summary: 'An area of the team has no owner.',
  docs: `Work that everybody expects from somebody else is not done. Some areas are forgotten most often, because each team gives them to somebody else:
talking to stakeholders, running the project with design and with engineering, rollout, experiments, and watching usage once
the code is complete. So they have no owner until the team decides ([source](../sources.md#the-pragmatic-engineer)).

While a team has not decided anything, there is one message with the names of all open areas. After that, each area that
\`ownership.yaml\` names without an owner has its own message. Areas that it does not name share one message, once the team has started to write
down its areas or agreements, and only if no team above has decided them. If a team above has no owner either, the message is there,
because that team can decide for all teams below.

Name one role under \`accountable\`, or run *Tandem: Review Ownership*. If two share an area, say under \`resolve\` how they decide.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { reading } = context;
    const byTeam = new Map<Team, { span: Span; areas: Area[]; isNew: boolean }>();
    for (const { gap, team, area } of gapsOfAreas(context, 'ownership-gap')) {
      let open = byTeam.get(team);
      if (!open) {
        const isNew = hasDecidedNothing(team) && !namesSomebody(reading, team);
        byTeam.set(team, (open = { span: isNew ? (team.areasSpan ?? gap.span) : gap.span, areas: [], isNew }));
      }
      if (open.isNew || !area.span) {
        if (open.areas.length === 0 && !open.isNew) open.span = gap.span;
        open.areas.push(area);
      } else yield namedGap(reading, team, area, gap.span);
    }
    for (const [team, { span, areas, isNew }] of byTeam) {
      if (areas.length === 0) continue;
      yield isNew ? openAreas(reading, team, areas, span) : unnamedGaps(reading, team, areas, span);
    }
  },
} satisfies Rule;

/** Most areas that a message names and that have fixes of their own: nobody reads or chooses among more. */
const maxNamed = 30;

/** The names of areas, as many as anybody reads. */
function labelsOf(areas: readonly Area[]): string {
  const labels = areas.slice(0, maxNamed).map(({ label }) => label);
  return areas.length > maxNamed ? `${labels.join(', ')}, …` : labels.join(', ');
}

/** Whether somebody stands under an area of a team whom the charter does not know: then something was decided all the same. */
function namesSomebody(reading: CharterReading, team: Team): boolean {
  return team.areas.some(({ id, span }) => span && isNamed(reading, ['teams', team.id, 'responsibilities', id]));
}

/** Everything that a team which has just begun still has to decide. */
function openAreas(reading: CharterReading, team: Team, areas: readonly Area[], span: Span): Report {
  const labels = labelsOf(areas);
  const message =
    areas.length === 1
      ? l10n.t('{0} has no owner in {1} yet. Run “Tandem: Review Ownership” to choose one.', labels, team.name)
      : l10n.t(
          '{0} areas of {1} have no owner yet: {2}. Run “Tandem: Review Ownership” to choose owners.',
          areas.length,
          team.name,
          labels,
        );
  return { span, message, fixes: reviewFixes(reading, team, areas) };
}

/** The way through all of them, one by one. */
function reviewFixes({ charter, source }: CharterReading, team: Team, areas: readonly Area[]): readonly RuleFix[] {
  if (charter.uri === undefined || hasSyntaxFault(source)) return [];
  const title = areas.length === 1 ? l10n.t('Review this area') : l10n.t('Review these {0} areas', areas.length);
  return [{ title, edits: [], action: { type: 'reviewAreas', team: team.id } }];
}

function namedGap(reading: CharterReading, team: Team, area: Area, span: Span): Report {
  const path = ['teams', team.id, 'responsibilities', area.id];
  const message = l10n.t('{0} has no owner in {1}. Choose a role.', area.label, team.name);
  const fixes = rolesOf(reading.charter, team).map((role) =>
    fillFix([...path, 'accountable'], role.id, l10n.t('Make the {0} the owner of {1}', role.label, area.label)),
  );
  // Somebody is named whom the charter does not know; that is reported, and not to be written over.
  return { span, message, fixes: isNamed(reading, path) ? [] : inCharter(reading, fixes) };
}

function isNamed(reading: CharterReading, path: readonly string[]): boolean {
  const value = valueAt(reading.source.value, [...path, 'accountable']);
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
}

function unnamedGaps(reading: CharterReading, team: Team, areas: readonly Area[], span: Span): Report {
  const path = ['teams', team.id, 'responsibilities'];
  const labels = labelsOf(areas);
  const message =
    areas.length === 1
      ? l10n.t('{0} has no owner in {1}. Add it under “responsibilities”.', labels, team.name)
      : l10n.t('{0} has areas without an owner: {1}. Add them under “responsibilities”.', team.name, labels);
  return { span, message, fixes: unnamedFixes(reading, team, path, areas) };
}

/** One area at a time: that the same role should have all of them is not for a fix to say. */
function unnamedFixes(
  reading: CharterReading,
  team: Team,
  path: readonly string[],
  areas: readonly Area[],
): readonly RuleFix[] {
  const roles = rolesOf(reading.charter, team);
  const fixes = areas
    .slice(0, maxNamed)
    .flatMap((area) =>
      roles.map((role) =>
        changeFix(
          add([...path, area.id], { accountable: role.id }),
          l10n.t('Make the {0} the owner of {1}', role.label, area.label),
        ),
      ),
    );
  return [...reviewFixes(reading, team, areas), ...inCharter(reading, fixes)];
}
