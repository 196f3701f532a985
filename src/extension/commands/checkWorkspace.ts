import type { Command } from './command.js';

/** Shows what there is to say of closed documents too, until it is switched off. */
export const checkWorkspace: Command = {
  id: 'tandem.checkWorkspace',
  run: ({ check }) => check.start(),
};
