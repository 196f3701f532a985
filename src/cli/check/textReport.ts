import type { Explanation } from '../../core/features/explanation.js';
import type { CheckReport } from '../reports/report.js';
import type { inspectReport } from '../reports/report.js';
import type { Piece } from '../commandLine/style.js';

/**
 * The report of `check` for reading, nothing when there is nothing to say. Hints are for the editor and left out.
 *
 * @param isSummed whether the last line, with the counts, is there in any case
 */
export function checkLines(report: CheckReport, isSummed = false): readonly (readonly Piece[])[] {
  const shown = report.findings.filter((finding) => finding.severity !== 'hint');
  if (shown.length === 0 && !isSummed) return [];
  const lines: (readonly Piece[])[] = [];
  let path: string | undefined;
  for (const finding of shown) {
    if (finding.path !== path) lines.push(...(path === undefined ? [] : [[]]), [{ text: finding.path, style: 'path' }]);
    path = finding.path;
    const { line, character } = finding.range.start;
    lines.push([
      '  ',
      { text: `${line + 1}:${character + 1}`.padEnd(7), style: 'quiet' },
      ' ',
      { text: finding.severity.padEnd(8), style: finding.severity },
      ` ${finding.message}  `,
      { text: `[${finding.rule}]`, style: 'quiet' },
    ]);
  }
  const { error, warning, info } = report.summary;
  return [
    ...lines,
    ...(lines.length > 0 ? [[]] : []),
    [`${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} info`],
  ];
}

/** The report of `inspect` for reading, with the reasons below what they are for if they were asked for. */
export function inspectLines(
  report: ReturnType<typeof inspectReport>,
  explanation: Explanation | undefined,
): readonly string[] {
  const about = [report.kind, report.partOf === undefined ? '' : `part of ${report.partOf}`];
  const lines = [`${report.path} (${about.filter(Boolean).join(', ')})`, ''];
  for (const [decision, { state, required, owner, person, ...rest }] of Object.entries(report.decisions)) {
    const who = [owner, person].filter(Boolean).join(': ');
    const line = `  ${decision.padEnd(9)} ${state.padEnd(10)}${required ? 'required  ' : '          '}${who}`;
    // Why it is read so, the file that says it tells when it is asked.
    if ('elsewhere' in rest) lines.push(`${line} · ${rest.elsewhere.path}:${rest.elsewhere.position.line + 1}`);
    else lines.push(line, ...reasonLines(explanation?.decisions[decision]));
  }
  lines.push('');
  for (const [index, section] of report.sections.entries()) {
    const facts = [
      section.decisions.join(', ') || '–',
      section.inherited ? 'inherited' : '',
      section.empty ? 'empty' : '',
    ];
    lines.push(
      `  ${String(section.line + 1).padStart(4)}  ${'#'.repeat(section.depth)} ${section.text}  (${facts.filter(Boolean).join('; ')})`,
      ...reasonLines(explanation?.sections[index]),
    );
  }
  if (report.requirements.length > 0) lines.push('');
  for (const { id, text, ...rest } of report.requirements)
    lines.push(`  ${id}  ${text}${'path' in rest ? ` · ${rest.path}:${rest.range.start.line + 1}` : ''}`);
  return lines;
}

function reasonLines(reasons: Explanation['sections'][number] = []): string[] {
  return reasons.map(({ at, words }) => `          ${at ? `${at.line + 1}:${at.character + 1}` : '–'}  ${words}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
