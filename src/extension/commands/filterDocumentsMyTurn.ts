import { askWho } from '../ownership/whoAreYou.js';
import type { Command } from './command.js';

/** Shows only the pairs where it is the user’s turn. */
export const filterDocumentsMyTurn: Command = {
  id: 'tandem.filterDocumentsMyTurn',
  async run({ documents, ownership }) {
    if (await askWho(await ownership.charters())) await documents.show('turn');
  },
};
