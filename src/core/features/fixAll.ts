import type { FileEdit, Finding } from '../rules/finding.js';
import type { Position } from '../text/range.js';

/**
 * What *fix all* takes: every preferred fix when it is Tandem's own that was asked for; when somebody lets any extension
 * fix on save, only corrections of what is there, since a new section on each save would be a surprise.
 */
export type FixScope = 'everything' | 'corrections';

/**
 * The edits of every preferred fix that can be made at once. Where two would touch the same text the first one goes
 * in and the other waits for the next round, so that nothing is written twice.
 */
export function fixAll(findings: readonly Finding[], scope: FixScope = 'everything'): readonly FileEdit[] {
  const taken: FileEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.preferred);
    if (scope === 'corrections' && fix?.edits.some(isInsertion)) continue;
    if (fix && !fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) taken.push(...fix.edits);
  }
  return taken;
}

function collide(a: FileEdit, b: FileEdit): boolean {
  if (a.uri !== b.uri) return false;
  if (isInsertion(a) && isInsertion(b)) return false;
  return compare(a.range.start, b.range.end) <= 0 && compare(b.range.start, a.range.end) <= 0;
}

function isInsertion(edit: FileEdit): boolean {
  return compare(edit.range.start, edit.range.end) === 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
