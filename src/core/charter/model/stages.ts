/** How loud a rule is that follows the stage. */
export type StageSeverity = 'hint' | 'info' | 'warning' | 'error';

/**
 * How loud a rule `by-stage` is for a document at `stage` of a board: a hint at the first stage, information before
 * `prd`, a warning from `prd` on and an error from `ready` on. No stage, or one that the board does not have: a warning.
 *
 * A board without stages of these names is taken by position: the usual board has `prd` after a quarter and `ready` after
 * three eighths of its stages, and so it is for any other.
 */
export function severityForStage(stages: readonly string[], stage: string | undefined): StageSeverity {
  const names = stages.map(normalise);
  const at = stage === undefined ? -1 : names.indexOf(normalise(stage));
  if (at < 0) return 'warning';
  if (at === 0) return 'hint';
  const prd = names.indexOf('prd');
  const ready = names.indexOf('ready');
  const warning = prd >= 0 ? prd : Math.ceil(stages.length / 4);
  const error = ready >= 0 ? ready : Math.max(Math.ceil((stages.length * 3) / 8), warning + (prd >= 0 ? 1 : 0));
  return at >= error ? 'error' : at >= warning ? 'warning' : 'info';
}

/** Whether a document at `stage` is *ready* or further, where {@link severityForStage} is loudest. */
export function isReady(stages: readonly string[], stage: string | undefined): boolean {
  return severityForStage(stages, stage) === 'error';
}

function normalise(stage: string): string {
  return stage.trim().toLowerCase();
}
