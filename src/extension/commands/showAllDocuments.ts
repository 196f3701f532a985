import type { Command } from './command.js';

/** Takes the filter off the *Documents* view. */
export const showAllDocuments: Command = {
  id: 'tandem.showAllDocuments',
  async run({ documents }) {
    await documents.show('all');
  },
};
