import type { GapText } from '../../core/features/ownership/describeGap.js';
import { cadenceText } from '../../core/features/ownership/phrases.js';
import type {
  AgreementReport,
  AreaReport,
  DecisionReport,
  OwnerReport,
  OwnersReport,
  TeamReport,
} from './ownersReport.js';

/**
 * The report of `owners` for reading; what is missing or late begins with “!”.
 *
 * @param gaps of each charter its gaps in words
 */
export function ownersLines(report: OwnersReport, gaps: readonly (readonly GapText[])[]): readonly string[] {
  const blocks = report.charters.map((charter, index): readonly string[] => {
    const head = charter.path ?? 'There is no ownership.yaml, so the default owners apply.';
    const decisions = charter.decisions.map((decision) => decisionLine(decision, false));
    const gapBlock = under('Gaps', (gaps[index] ?? []).map(gapLine));
    const blank = gapBlock.length > 0 ? [''] : [];
    return [head, ...decisions, ...charter.teams.flatMap((team) => ['', ...teamLines(team)]), ...blank, ...gapBlock];
  });
  const documents = report.documents.map(({ path, team }) => `${path}  ${team ?? 'no team'}`);
  const parts = [documents, ...blocks, endLines(report)].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Nobody can tell whether there are gaps in what was not read. */
function endLines({ summary: { gaps }, unreadable }: OwnersReport): readonly string[] {
  if (gaps === 0) return unreadable.length > 0 ? [] : ['No gaps.'];
  return [gaps === 1 ? '1 gap.' : `${gaps} gaps.`];
}

function gapLine({ label, detail, team }: GapText): string {
  return line(true, label, [detail, team].filter(Boolean).join(' · '));
}

function teamLines(team: TeamReport): string[] {
  return [
    `${team.name} (${team.id}${team.parent === null ? '' : `, part of ${team.parent}`})`,
    ...under(
      'Decisions',
      team.decisions.map((decision) => decisionLine(decision, true)),
    ),
    ...under('Areas', team.areas.map(areaLine)),
    ...under('Agreements', team.agreements.map(agreementLine)),
  ];
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`  ${heading}`, ...lines] : [];
}

function agreementLine({ title, every, next, overdue }: AgreementReport): string {
  if (next === null) return line(false, title, '');
  return line(
    overdue,
    title,
    overdue ? `was due on ${next}` : [`due on ${next}`, cadenceText(every ?? undefined)].filter(Boolean).join(', '),
  );
}

function decisionLine({ label, owner }: DecisionReport, inTeam: boolean): string {
  return line(inTeam && owner.people.length === 0, label, inTeam ? ownerText(owner) : owner.role);
}

function areaLine(area: AreaReport): string {
  const owners = area.owners.map(ownerText).join(' and ');
  switch (area.state) {
    case 'unassigned':
      return line(true, area.label, 'nobody yet');
    case 'undecided':
      return line(true, area.label, `${owners}: no decision rule yet`);
    case 'decided-above':
      return line(false, area.label, 'as the team above decided');
    case 'shared':
      return line(false, area.label, `${owners}: ${area.resolve ?? ''}`);
    case 'owned':
    case 'vacant':
      return line(area.state === 'vacant', area.label, owners);
  }
}

function ownerText({ role, people, away, from }: OwnerReport): string {
  const names = people.map(({ id, name }) => {
    const others = away.filter(({ deputy }) => deputy?.id === id);
    return [name, ...others.map((other) => `for ${other.name} until ${other.until}`)].join(' ');
  });
  const alone = away.filter(({ deputy }) => deputy === null).map(({ name, until }) => `${name} away until ${until}`);
  return `${role} ${[...names, ...alone].join(', ') || 'nobody'}${from === null ? '' : ` (from ${from})`}`;
}

function line(warns: boolean, label: string, text: string): string {
  return `  ${warns ? '!' : ' '} ${label.padEnd(34)}  ${text}`.trimEnd();
}
