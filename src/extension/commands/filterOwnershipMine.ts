import { askWho } from '../ownership/whoAreYou.js';
import type { Command } from './command.js';

/** Shows only what the user answers for. Who they are is asked where neither setting nor git tells. */
export const filterOwnershipMine: Command = {
  id: 'tandem.filterOwnershipMine',
  async run({ ownership }) {
    if (await askWho(await ownership.charters())) await ownership.show({ type: 'mine' });
  },
};
