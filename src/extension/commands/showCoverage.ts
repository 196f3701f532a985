import type { Command } from './command.js';

/** Shows what becomes of each requirement, on a page of its own. */
export const showCoverage: Command = {
  id: 'tandem.showCoverage',
  run({ coverage }) {
    coverage.show();
    return Promise.resolve();
  },
};
