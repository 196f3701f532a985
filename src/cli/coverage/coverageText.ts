import { summaryOf } from '../../core/features/coverage/summary.js';
import {
  shareCovered,
  type CoverageReport,
  type ExternalReport,
  type RequirementReport,
  type UnresolvedReport,
} from './coverageReport.js';

/** What marks a requirement that somebody has to look at. */
const marks: Readonly<Record<RequirementReport['state'], string>> = {
  covered: ' ',
  partial: '!',
  deferred: ' ',
  'out-of-scope': ' ',
  suspect: '!',
  uncovered: '!',
  retired: ' ',
};

/** What a person is called in the document at a path. */
export type NameAt = (path: string, handle: string) => string;

/** The report of `coverage` for reading: a block for each PRD; what waits for somebody begins with “!”. */
export function coverageLines(report: CoverageReport, nameAt: NameAt, noRequirements: string): readonly string[] {
  const { requirements, external, unresolved } = report;
  const others = [...elsewhereLines(external, nameAt), ...unresolvedLines(unresolved)];
  if (requirements.length === 0 && others.length > 0) return others.slice(0, -1);
  if (requirements.length === 0) return [noRequirements];
  const blocks = [...new Set(requirements.map(({ path }) => path))].map((path) => {
    const own = requirements.filter((each) => each.path === path);
    const width = Math.max(...own.map(({ id }) => id.length));
    return [path, ...own.map((each) => line(each, width, nameAt)), ''];
  });
  return [...blocks.flat(), ...others, sumLine(report)];
}

/** A block for each PRD of another repository, and an empty line behind each. */
function elsewhereLines(external: readonly ExternalReport[], nameAt: NameAt): readonly string[] {
  const nameOf = ({ manifest, prd }: ExternalReport) => `${manifest} › ${prd}`;
  return [...new Set(external.map(nameOf))].flatMap((name) => {
    const own = external.filter((each) => nameOf(each) === name);
    const width = Math.max(...own.map(({ id }) => id.length));
    return [name, ...own.map((each) => line({ ...each, path: '', priority: null, mvp: null }, width, nameAt)), ''];
  });
}

function unresolvedLines(unresolved: readonly UnresolvedReport[]): readonly string[] {
  if (unresolved.length === 0) return [];
  const width = Math.max(...unresolved.map(({ id }) => id.length));
  const why = { unknown: 'in no PRD here and in no manifest', ambiguous: 'in more than one PRD of other repositories' };
  const lines = unresolved.map(({ id, path, range, reason }) => {
    return `  ${id.padEnd(width)}  ${path}:${range.start.line + 1} · ${why[reason]}`;
  });
  return ['Not found, so not counted', ...lines, ''];
}

type Shown = Pick<
  RequirementReport,
  'path' | 'id' | 'state' | 'isUnasked' | 'text' | 'priority' | 'mvp' | 'turn' | 'coveredBy'
>;

function line(shown: Shown, width: number, nameAt: NameAt): string {
  const { id, state, isUnasked, text, priority, mvp, turn, coveredBy } = shown;
  const where = [...new Set(coveredBy.map((part) => `${part.path} “${part.section}”`))];
  const grades = [priority ?? '', mvp === null ? '' : `MVP: ${mvp}`];
  const parts = [
    text,
    ...grades,
    ...where,
    ...(turn === null ? [] : [`turn: ${nameAt(coveredBy[0]?.path ?? shown.path, turn)}`]),
  ].filter(Boolean);
  const [mark, said] = isUnasked ? [' ', 'not asked'] : [marks[state], state];
  return `${mark} ${id.padEnd(width)}  ${said.padEnd('out-of-scope'.length)}  ${parts.join(' · ')}`;
}

function sumLine(report: CoverageReport): string {
  const { summary, requirements } = report;
  const { inForce, unasked } = summaryOf(requirements);
  const others = (['partial', 'deferred', 'suspect', 'uncovered', 'out-of-scope', 'retired'] as const)
    .filter((state) => summary[state] > 0)
    .map((state) => `${summary[state]} ${state}`);
  const share = `${summary.covered} of ${inForce} covered (${Math.floor(shareCovered(report))} %)`;
  const notAsked = unasked === 0 ? [] : [`${unasked} not asked`];
  return `${[...(inForce === 0 && unasked > 0 ? [] : [share]), ...others, ...notAsked].join(', ')}.`;
}
