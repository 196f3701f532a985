import * as vscode from 'vscode';
import { readSetting, writeSetting } from '../settings.js';
import type { Command } from './command.js';

/** Switches all of Tandem's lenses off or on, where the setting was made, else for the user. */
export const toggleCodeLens: Command = {
  id: 'tandem.toggleCodeLens',
  async run() {
    const uri = vscode.window.activeTextEditor?.document.uri;
    await writeSetting('codeLens.enabled', !readSetting('codeLens.enabled', uri), uri);
  },
};
