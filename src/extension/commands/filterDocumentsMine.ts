import { askWho } from '../ownership/whoAreYou.js';
import type { Command } from './command.js';

/** Shows only the pairs that the user has to do with. Who they are is asked where neither setting nor git tells. */
export const filterDocumentsMine: Command = {
  id: 'tandem.filterDocumentsMine',
  async run({ documents, ownership }) {
    if (await askWho(await ownership.charters())) await documents.show('mine');
  },
};
