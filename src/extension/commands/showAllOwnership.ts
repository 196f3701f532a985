import type { Command } from './command.js';

/** Takes the filter off the *Ownership* view. */
export const showAllOwnership: Command = {
  id: 'tandem.showAllOwnership',
  async run({ ownership }) {
    await ownership.show({ type: 'all' });
  },
};
