import { agreementDue } from '../../core/charter/resolve/agreements.js';
import { areaOwners } from '../../core/charter/resolve/areaOwners.js';
import type { Charter, Person, ResolvedOwner, RoleId, Team } from '../../core/charter/model/charter.js';
import { decidedAbove } from '../../core/charter/resolve/decidedAbove.js';
import { concerns, gaps, type Gap } from '../../core/charter/resolve/gaps.js';
import { onlyStandsAbove } from '../../core/charter/resolve/onlyStandsAbove.js';
import { resolveOwner } from '../../core/charter/resolve/owners.js';
import { charterIn } from '../../core/charter/resolve/teamCharter.js';
import { scopeOf } from '../../core/features/ownership/filter.js';
import type { LineIndex } from '../../core/text/lineIndex.js';
import type { Range } from '../../core/text/range.js';

/** What `owners --format json` prints. Roles and teams are named by their ids. */
export interface OwnersReport {
  readonly version: 1;
  readonly charters: readonly CharterReport[];
  /** The documents that were asked about, each with its charter and team. */
  readonly documents: readonly {
    readonly path: string;
    readonly charter: string | null;
    readonly team: string | null;
  }[];
  /** What was asked about and could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  readonly summary: { readonly teams: number; readonly gaps: number };
}

export interface CharterReport {
  /** `null`: the built-in charter. */
  readonly path: string | null;
  readonly teams: readonly TeamReport[];
  /** Where there are no teams: which role owns which decision. */
  readonly decisions: readonly DecisionReport[];
  /** Everything that is missing or late there, each thing once. */
  readonly gaps: readonly GapReport[];
}

export interface TeamReport {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly decisions: readonly DecisionReport[];
  readonly areas: readonly AreaReport[];
  readonly agreements: readonly AgreementReport[];
  /** Of the charter's gaps those that can be closed in this team. */
  readonly gaps: readonly { readonly type: Gap['type']; readonly id: string }[];
}

export interface DecisionReport {
  readonly id: string;
  readonly label: string;
  readonly owner: OwnerReport;
}

export interface OwnerReport {
  readonly role: string;
  /** Who decides today: deputies in the place of those who are away. */
  readonly people: readonly PersonReport[];
  /** Those who hold the role and are away today; `deputy` is `null` when nobody decides for them. */
  readonly away: readonly (PersonReport & { readonly until: string; readonly deputy: PersonReport | null })[];
  /** The team in which they were found, when it is one above. */
  readonly from: string | null;
}

export interface PersonReport {
  readonly id: string;
  readonly name: string;
}

export interface AreaReport {
  readonly id: string;
  readonly label: string;
  /** `decided-above`: a team above says who has it. */
  readonly state: 'owned' | 'shared' | 'unassigned' | 'undecided' | 'vacant' | 'decided-above';
  readonly owners: readonly OwnerReport[];
  readonly resolve: string | null;
  readonly stakeholders: readonly string[];
}

export interface AgreementReport {
  readonly id: string;
  readonly title: string;
  readonly every: string | null;
  readonly last: string | null;
  readonly next: string | null;
  readonly overdue: boolean;
}

export interface GapReport {
  readonly type: Gap['type'];
  /** The team in which it can be closed; `null`: in the charter as a whole. */
  readonly team: string | null;
  /** Id of the role, area, agreement or decision. */
  readonly what: string;
  /** The rule by which `check` reports it; `null` when it is only implied. */
  readonly rule: Gap['rule'];
  /** Its place in the charter, zero-based. */
  readonly range: Range;
}

/** What of a charter is reported. */
export interface OwnersQuery {
  readonly role: RoleId | undefined;
  readonly today: string;
}

/** The gaps of a charter in the teams that are shown. */
export function shownGaps(charter: Charter, teams: readonly Team[], { role, today }: OwnersQuery): readonly Gap[] {
  const scope = scopeOf(charter, role === undefined ? { type: 'all' } : { type: 'role', role });
  return gaps(charter, today).filter(
    (gap) => scope.gap(gap) && (gap.team === undefined || teams.some((team) => concerns(gap, team.id))),
  );
}

/** A gap as it is printed; its place is one of `lines`. */
export function gapReport({ type, team, what, rule, span }: Gap, lines: LineIndex): GapReport {
  return { type, team: team ?? null, what, rule, range: lines.rangeOf(span) };
}

/** One team of a charter; `undefined` when a role was asked for that has nothing there. */
export function teamReport(charter: Charter, team: Team, query: OwnersQuery): TeamReport | undefined {
  const { role, today } = query;
  const scope = scopeOf(charter, role === undefined ? { type: 'all' } : { type: 'role', role });
  const isRoof = onlyStandsAbove(charter, team);
  const report = {
    id: team.id,
    name: team.name,
    parent: team.parent ?? null,
    decisions: isRoof
      ? []
      : decisionReports(charter, team)
          .filter(({ resolved }) => scope.owned([resolved]))
          .map(({ report: each }) => each),
    areas: isRoof ? [] : areaReports(charter, team, (owners) => scope.owned(owners)),
    agreements: scope.agreements(team) ? agreementReports(team, today) : [],
    gaps: shownGaps(charter, [team], query)
      .filter((gap) => gap.team === team.id)
      .map(({ type, what }) => ({ type, id: what })),
  };
  const isEmpty = [report.decisions, report.areas, report.gaps].every((part) => part.length === 0);
  return role !== undefined && isEmpty ? undefined : report;
}

/** Which role owns which decision where nobody knows any team. */
export function decisionsWithoutTeam(charter: Charter, role: RoleId | undefined): readonly DecisionReport[] {
  return decisionReports(charter, undefined)
    .map(({ report }) => report)
    .filter(({ owner }) => role === undefined || owner.role === role);
}

function decisionReports(charter: Charter, team: Team | undefined) {
  return charterIn(charter, team?.id).decisions.map((decision) => {
    const resolved = resolveOwner(charter, team?.id, decision);
    return { resolved, report: { id: decision.id, label: decision.label, owner: ownerReport(resolved, team) } };
  });
}

function ownerReport(owner: ResolvedOwner, team: Team | undefined): OwnerReport {
  return {
    role: owner.role.id,
    people: owner.people.map(personReport),
    away: owner.away.map(({ holder, until, deputy }) => ({
      ...personReport(holder),
      until,
      deputy: deputy ? personReport(deputy) : null,
    })),
    from: owner.team === undefined || owner.team === team?.id ? null : owner.team,
  };
}

function personReport({ id, name }: Person): PersonReport {
  return { id, name };
}

function areaReports(
  charter: Charter,
  team: Team,
  isWanted: (owners: readonly ResolvedOwner[]) => boolean,
): AreaReport[] {
  return team.areas.flatMap((area) => {
    const { state, owners } = areaOwners(charter, team.id, area);
    if (!isWanted(owners)) return [];
    return [
      {
        id: area.id,
        label: area.label,
        state: decidedAbove(charter, team, area) ? 'decided-above' : state,
        owners: owners.map((owner) => ownerReport(owner, team)),
        resolve: area.resolve ?? null,
        stakeholders: area.stakeholders,
      },
    ];
  });
}

function agreementReports(team: Team, today: string): AgreementReport[] {
  return team.agreements.map((agreement) => {
    const due = agreementDue(agreement, today);
    return {
      id: agreement.id,
      title: agreement.title,
      every: agreement.every ?? null,
      last: agreement.last ?? null,
      next: due.next ?? null,
      overdue: due.overdue,
    };
  });
}
