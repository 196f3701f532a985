import * as l10n from '@vscode/l10n';
import type { Area, Charter, Team } from '../charter/charter.js';
import { changeFix, fillFix } from '../charter/fixes.js';
import { add } from '../charter/charterChange.js';
import type { CharterReading } from '../charter/readCharter.js';
import { valueAt } from '../charter/lenient.js';
import { spanAt } from '../parse/yamlPath.js';
import { inCharter } from './inCharter.js';
import type { CharterContext, Report, Rule, RuleFix } from './rule.js';

/** An area of a team that nobody is accountable for. */
export const ownershipGap = {
  id: 'ownership-gap',
  summary: 'Nobody is accountable for one of the team’s areas.',
  docs: `What everybody expects of somebody else is what gets dropped. Rollout, experiments and watching usage after the code is complete are
dropped most often, because who has them differs from team to team; so nobody has them until the team decides ([source](../sources.md#the-pragmatic-engineer)).

An area that the charter names without anybody accountable is always reported. The three above are asked for only once a team has begun
to write down its responsibilities or agreements, in one finding, and only where no team above has decided them.

Name one role under \`accountable\`. Two may share an area; then say under \`resolve\` how they decide.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter({ reading }: CharterContext): Iterable<Report> {
    const { charter } = reading;
    const settled = new SettledAreas(charter);
    for (const team of charter.teams.values()) {
      const open = team.areas.filter((area) => area.accountable.length === 0);
      for (const area of open) if (area.span) yield namedGap(reading, team, area);
      const unnamed = open.filter((area) => !area.span && !settled.above(team, area.id));
      if (unnamed.length > 0 && hasBegun(team)) yield unnamedGaps(reading, team, unnamed);
    }
  },
} satisfies Rule;

/** Whether the team has begun to say who does what. */
function hasBegun(team: Team): boolean {
  return team.agreements.length > 0 || team.areas.some((area) => area.span !== undefined);
}

function namedGap(reading: CharterReading, team: Team, area: Area): Report {
  const path = ['teams', team.id, 'responsibilities', area.id];
  const span = spanAt(reading.source, [...path, 'accountable'], 'value');
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

function unnamedGaps(reading: CharterReading, team: Team, areas: readonly Area[]): Report {
  const path = ['teams', team.id, 'responsibilities'];
  const labels = areas.map((area) => area.label).join(', ');
  const message = l10n.t(
    'Nobody is accountable for what comes after the code is complete in {0}: {1}. Decide who is, under “responsibilities”.',
    team.name,
    labels,
  );
  return { span: spanAt(reading.source, path, 'key'), message, fixes: unnamedFixes(reading, path, areas) };
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

/** Which areas a team above has decided. */
class SettledAreas {
  readonly #above = new Map<string, ReadonlySet<string>>();

  constructor(readonly charter: Charter) {}

  above(team: Team, area: string): boolean {
    return team.parent !== undefined && this.#settled(team.parent).has(area);
  }

  /** What this team or one above it has decided; each is looked at once. */
  #settled(id: string): ReadonlySet<string> {
    const way: Team[] = [];
    let at = this.charter.teams.get(id);
    while (at && !this.#above.has(at.id) && way.length <= this.charter.teams.size) {
      way.push(at);
      at = at.parent === undefined ? undefined : this.charter.teams.get(at.parent);
    }
    let areas: ReadonlySet<string> = (at && this.#above.get(at.id)) ?? new Set();
    for (const team of way.reverse()) {
      const own = team.areas.filter((area) => area.span && area.accountable.length > 0).map((area) => area.id);
      if (own.some((each) => !areas.has(each))) areas = new Set([...areas, ...own]);
      this.#above.set(team.id, areas);
    }
    return areas;
  }
}
