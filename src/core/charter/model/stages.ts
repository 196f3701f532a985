/** The stages of the built-in board: before and after engineering, too [Raman]. */
export const boardStages = ['backlog', 'design', 'prd', 'ready', 'engineering', 'qa', 'release', 'analyze'] as const;

/** A stage of the built-in board. */
export type BoardStage = (typeof boardStages)[number];

/**
 * The stage of a board that something has come to, of which another tool says how far it is: the one that is called as that tool
 * calls it, else as the built-in board does, else the one as far along the board.
 *
 * @param words what the other tool calls it
 */
export function stageOn(stages: readonly string[], at: BoardStage, words: readonly string[] = []): string | undefined {
  const names = stages.map(normalise);
  const named = [...words, at].map((word) => names.indexOf(word)).find((index) => index >= 0);
  // As `severityForStage` takes such a board: a stage is no louder on it than where it comes from.
  const along = Math.ceil((stages.length * boardStages.indexOf(at)) / boardStages.length);
  return stages[named ?? Math.min(along, stages.length - 1)];
}

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

/** Whether a board has a stage of that name, whose case does not count. */
export function isOnBoard(stages: readonly string[], stage: string): boolean {
  return stages.some((each) => normalise(each) === normalise(stage));
}

/** Whether a document at `stage` is *ready* or further, where {@link severityForStage} is loudest. */
export function isReady(stages: readonly string[], stage: string | undefined): boolean {
  return severityForStage(stages, stage) === 'error';
}

function normalise(stage: string): string {
  return stage.trim().toLowerCase();
}
