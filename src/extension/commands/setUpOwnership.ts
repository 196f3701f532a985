import * as vscode from 'vscode';
import type { SuggestedPerson, SuggestedTeam } from '../../core/charter/import/suggestions.js';
import { readPerson } from '../../core/charter/edit/personText.js';
import { newCharter, type NewPerson } from '../../core/charter/edit/writeCharter.js';
import { charterFileName } from '../../core/workspace/charters.js';
import { askChoice, askInTurn, askWords, question, type Answer, type Choice, type Step } from '../ownership/steps.js';
import { suggestionsFor } from '../ownership/suggestions.js';
import { obstacleIn, tellObstacle } from '../ownership/charterToAsk.js';
import type { Command, CommandContext } from './command.js';
import { exists } from './createAndFill.js';

/** Asks for the team and its two leads and writes a first charter. Git, CODEOWNERS and Backstage suggest names. */
export const setUpOwnership: Command = {
  id: 'tandem.setUpOwnership',
  async run(context) {
    const folder = await pickWorkspaceFolder();
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder.uri, charterFileName);
    if (await exists(uri)) {
      await showExisting(context, uri);
      return;
    }
    const { people, teams } = await suggestionsFor(folder.uri, context.ports.files);
    const charter: { teamName: string; pm?: NewPerson | undefined; em?: NewPerson | undefined } = { teamName: '' };
    const isAnswered = await askInTurn(vscode.l10n.t('Set Up Team Ownership'), [
      question(
        (step) => askTeam(teams, step),
        (name) => (charter.teamName = name),
      ),
      question(
        (step) => askPerson(people, vscode.l10n.t('Who is its product manager (PM)?'), step),
        (pm) => (charter.pm = pm),
      ),
      question(
        (step) => askPerson(people, vscode.l10n.t('Who is its engineering manager (EM)?'), step),
        (em) => (charter.em = em),
      ),
    ]);
    if (!isAnswered) return;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(newCharter(charter)), overwrite: false });
    if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(uri);
    else
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} could not be created. Is the folder writable?', charterFileName),
      );
  },
};

function askTeam(teams: readonly SuggestedTeam[], step: Step): Promise<Answer<string>> {
  const prompt = vscode.l10n.t('What is the team called?');
  if (teams.length === 0) return askWords({ ...step, prompt, problem: required });
  const items = teams.map(({ name, source }) => ({ label: name, description: source, name }));
  const typed = (text: string) => ({ label: text, description: vscode.l10n.t('as typed'), name: text });
  return chosen(askChoice({ ...step, placeholder: prompt, items, typed }), (item) => item.name);
}

function askPerson(
  people: readonly SuggestedPerson[],
  prompt: string,
  step: Step,
): Promise<Answer<NewPerson | undefined>> {
  if (people.length === 0) {
    const words = askWords({
      ...step,
      prompt: `${prompt} ${vscode.l10n.t('Leave it empty if nobody is yet.')}`,
      problem: () => undefined,
    });
    return chosen(words, (text) => (text ? readPerson(text) : undefined));
  }
  interface Item extends Choice {
    readonly person: NewPerson | undefined;
  }
  const items = people.map(({ source, ...person }): Item => {
    const description = [person.email ?? (person.github && `@${person.github}`), source].filter(Boolean).join(' · ');
    return { label: person.name, icon: 'person', description, person };
  });
  items.push({ label: vscode.l10n.t('Nobody yet'), icon: 'circle-slash', person: undefined });
  const typed = (text: string): Item => ({
    label: text,
    icon: 'add',
    description: vscode.l10n.t('as typed'),
    person: readPerson(text),
  });
  const placeholder = `${prompt} ${vscode.l10n.t('Choose or type a name')}`;
  return chosen(askChoice({ ...step, placeholder, items, typed }), (item) => item.person);
}

/** An answer made into what it stands for. */
async function chosen<T, U>(answer: Promise<Answer<T>>, make: (value: T) => U): Promise<Answer<U>> {
  const given = await answer;
  return typeof given === 'object' ? { value: make(given.value) } : given;
}

function required(text: string): string | undefined {
  return text.trim() ? undefined : vscode.l10n.t('Give a name.');
}

async function showExisting(context: CommandContext, uri: vscode.Uri): Promise<void> {
  await context.analyses.whenSettled(uri.toString());
  const obstacle = await obstacleIn(context, uri.toString());
  if (obstacle?.line !== undefined) {
    tellObstacle(uri.toString(), obstacle);
    return;
  }
  await vscode.window.showTextDocument(uri);
  const review = vscode.l10n.t('Review Ownership');
  const message = vscode.l10n.t('There is a charter here already. You can add to it, or go through it area by area.');
  void vscode.window
    .showInformationMessage(message, review)
    .then((picked) => picked === review && vscode.commands.executeCommand('tandem.reviewOwnership'));
}

async function pickWorkspaceFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: the team’s ownership is written into a file at its top.'),
    );
  }
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
