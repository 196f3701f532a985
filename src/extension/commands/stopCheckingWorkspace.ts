import type { Command } from './command.js';

/** Shows what there is to say of open documents alone again. */
export const stopCheckingWorkspace: Command = {
  id: 'tandem.stopCheckingWorkspace',
  run: ({ check }) => check.stop(),
};
