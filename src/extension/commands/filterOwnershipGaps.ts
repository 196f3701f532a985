import type { Command } from './command.js';

/** Shows only gaps. */
export const filterOwnershipGaps: Command = {
  id: 'tandem.filterOwnershipGaps',
  async run({ ownership }) {
    await ownership.show({ type: 'gaps' });
  },
};
