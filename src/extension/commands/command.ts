import type { Tandem } from '../../core/tandem.js';
import type { Analyses } from '../analyses.js';

/** What commands work with. */
export interface CommandContext {
  readonly tandem: Tandem;
  readonly analyses: Analyses;
}

/**
 * One command. `run` gets what its caller passed: nothing from the palette, so arguments are checked, never trusted.
 */
export interface Command {
  readonly id: string;
  readonly run: (context: CommandContext, ...args: readonly unknown[]) => Promise<void>;
}
