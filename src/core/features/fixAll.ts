import type { Finding, Fix } from '../rules/finding.js';
import { EditSequence } from '../text/editSequence.js';
import type { SpanEdit } from '../text/textEdit.js';
import { countAlike, ownEdits } from './planFix.js';

/**
 * What *fix all* takes: every preferred fix when it is Tandem's own that was asked for; when somebody lets any extension
 * fix on save, only corrections of what is there, since a new section on each save would be a surprise.
 */
export type FixScope = 'everything' | 'corrections';

/** More fixes than any document has; a bound for the day when two call for each other. */
const maxSteps = 200;

/** Whether *fix all* has anything to do. */
export function canFixAll(findings: readonly Finding[], scope: FixScope): boolean {
  return findings.some((finding) => preferredFix(finding, scope) !== undefined);
}

/**
 * Applies the preferred fixes one after the other, each planned on the text that those before it left, until none is left
 * that mends anything. What comes out are edits of `text`, for one step that can be undone.
 *
 * @param findings what would be said of the file if it had a text
 */
export async function planFixAll(
  text: string,
  findings: (text: string) => Promise<readonly Finding[]>,
  scope: FixScope,
): Promise<readonly SpanEdit[]> {
  const sequence = new EditSequence(text);
  /** Fixes that mended nothing, by what they are called. */
  const idle = new Set<string>();
  let current = await findings(text);
  for (let step = 0; step < maxSteps; step++) {
    const next = current.flatMap((finding) => {
      const fix = preferredFix(finding, scope);
      return fix && !idle.has(keyOf(finding, fix)) ? [{ finding, fix }] : [];
    })[0];
    if (!next) break;
    const trial = new EditSequence(sequence.text);
    trial.apply(ownEdits(trial.text, next.fix));
    const after = await findings(trial.text);
    if (countAlike(after, next.finding, next.fix) < countAlike(current, next.finding, next.fix)) {
      sequence.apply(trial.edits());
      current = after;
    } else idle.add(keyOf(next.finding, next.fix));
  }
  return sequence.edits();
}

function preferredFix(finding: Finding, scope: FixScope): Fix | undefined {
  const fix = finding.fixes.find((candidate) => candidate.preferred && candidate.edits.length > 0);
  return scope === 'corrections' && fix?.edits.some(isInsertion) ? undefined : fix;
}

function keyOf(finding: Finding, fix: Fix): string {
  return JSON.stringify([finding.rule, finding.message, fix.title]);
}

function isInsertion({ range: { start, end } }: Fix['edits'][number]): boolean {
  return start.line === end.line && start.character === end.character;
}
