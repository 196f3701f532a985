import { switchLayoutsOn } from '../settings.js';
import type { Command } from './command.js';

/** Reads the documents of other tools again that the settings leave alone: the way back from leaving them so. */
export const readLayoutsAgain: Command = {
  id: 'tandem.readLayoutsAgain',
  run: () => switchLayoutsOn(),
};
