import * as l10n from '@vscode/l10n';
import type { Area, Charter, Team } from '../charter/model/charter.js';
import { changeFix, fillFix } from '../charter/edit/charterFixes.js';
import { add } from '../charter/edit/charterChange.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { valueAt } from '../charter/read/lenient.js';
import type { Span } from '../text/range.js';
import { inCharter } from './support/inCharter.js';
import { gapsOfAreas } from './support/reportedGaps.js';
import type { CharterContext, Report, Rule, RuleFix } from './rule.js';

/** An area of a team that nobody is accountable for. */
export const ownershipGap = {
  id: 'ownership-gap',
  summary: 'Nobody is accountable for one of the team’s areas.',
  docs: `What everybody expects of somebody else is what gets dropped. Rollout, experiments and watching usage after the code is complete are
dropped most often, because who has them differs from team to team; so nobody has them until the team decides ([source](../sources.md#the-pragmatic-engineer)).

An area that the charter names without anybody accountable is always reported. The three above are asked for only once a team has begun
to write down its areas or agreements, in one finding, and only where no team above has decided them. What nobody has in a team
above either is said there, where it can be settled for all teams below.

Name one role under \`accountable\`. Two may share an area; then say under \`resolve\` how they decide.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { reading } = context;
    const unnamed = new Map<Team, Unnamed>();
    for (const { gap, team, area } of gapsOfAreas(context, 'ownership-gap')) {
      if (area.span) yield namedGap(reading, team, area, gap.span);
      else unnamed.set(team, { span: gap.span, areas: [...(unnamed.get(team)?.areas ?? []), area] });
    }
    for (const [team, { span, areas }] of unnamed) yield unnamedGaps(reading, team, areas, span);
  },
} satisfies Rule;

/** Areas that a team has not written down, and where it would. */
interface Unnamed {
  readonly span: Span;
  readonly areas: readonly Area[];
}

function namedGap(reading: CharterReading, team: Team, area: Area, span: Span): Report {
  const path = ['teams', team.id, 'responsibilities', area.id];
  const message = l10n.t(
    'Nobody is accountable for {0} in {1}. Name the role that is, under “accountable”.',
    area.label,
    team.name,
  );
  const fixes = assigningRoles(reading.charter).map((role) =>
    fillFix([...path, 'accountable'], role.id, l10n.t('Make the {0} accountable for {1}', role.label, area.label)),
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
  const labels = areas.map((area) => area.label).join(', ');
  const message = l10n.t(
    'Nobody is accountable for what comes after the code is complete in {0}: {1}. Decide who is, under “responsibilities”.',
    team.name,
    labels,
  );
  return { span, message, fixes: unnamedFixes(reading, path, areas) };
}

/** One area at a time: that the same role should have all of them is not for a fix to say. */
function unnamedFixes(reading: CharterReading, path: readonly string[], areas: readonly Area[]): readonly RuleFix[] {
  const fixes = areas.flatMap((area) =>
    assigningRoles(reading.charter).map((role) =>
      changeFix(
        add([...path, area.id], { accountable: role.id }),
        l10n.t('Make the {0} accountable for {1}', role.label, area.label),
      ),
    ),
  );
  return inCharter(reading, fixes);
}

/** The roles that the fixes offer: those that decide something, since they lead the team. */
function assigningRoles(charter: Charter) {
  const owners = new Set(charter.decisions.map((decision) => decision.owner));
  return [...charter.roles.values()].filter((role) => owners.has(role.id)).slice(0, 3);
}
