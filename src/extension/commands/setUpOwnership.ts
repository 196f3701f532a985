import * as vscode from 'vscode';
import type { SuggestedPerson, SuggestedTeam } from '../../core/charter/import/suggestions.js';
import { readPerson } from '../../core/charter/edit/personText.js';
import { newCharter, type NewPerson } from '../../core/charter/edit/writeCharter.js';
import type { PresetId } from '../../core/charter/read/presets.js';
import { charterFileName } from '../../core/workspace/charters.js';
import { askChoice, askInTurn, askWords, question, type Answer, type Choice, type Step } from '../ownership/steps.js';
import { suggestionsFor } from '../ownership/suggestions.js';
import { obstacleIn, tellObstacle } from '../ownership/charterToAsk.js';
import { reached } from '../milestones.js';
import type { Command, CommandContext } from './command.js';
import { exists } from './createAndFill.js';
import { Preview } from './preview.js';

/**
 * Asks for the team, its two leads and who decides when, shows the file and writes it. Git, CODEOWNERS and Backstage suggest
 * names. A caller may give the team's name to begin with.
 */
export const setUpOwnership: Command = {
  id: 'tandem.setUpOwnership',
  async run(context, begun) {
    const folder = await pickWorkspaceFolder();
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder.uri, charterFileName);
    if (await exists(uri)) {
      reached('setUp');
      await showExisting(context, uri);
      return;
    }
    const { people, teams } = await suggestionsFor(folder.uri, context.ports.files);
    const charter: {
      teamName: string;
      pm?: NewPerson | undefined;
      em?: NewPerson | undefined;
      preset?: PresetId;
    } = { teamName: typeof begun === 'string' ? begun : '' };
    const preview = new Preview(charterFileName);
    const isAnswered = await askInTurn(vscode.l10n.t('Set Up Team Ownership'), [
      question(
        (step) => askTeam(teams, charter.teamName, step),
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
      question(
        (step) => askPreset(charter.preset, step),
        (preset) => (charter.preset = preset),
      ),
      async (step) => {
        await preview.show(newCharter(charter));
        const answer = await askToCreate(step);
        if (answer === 'back') await preview.close();
        return answer;
      },
    ]).finally(() => preview.dispose());
    if (!isAnswered) return;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(newCharter(charter)), overwrite: false });
    if (await vscode.workspace.applyEdit(edit)) {
      reached('setUp');
      await vscode.window.showTextDocument(uri);
    } else
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} could not be created. Check that you may write to the folder.', charterFileName),
      );
  },
};

function askTeam(teams: readonly SuggestedTeam[], value: string, step: Step): Promise<Answer<string>> {
  const prompt = vscode.l10n.t('What is the team called?');
  if (teams.length === 0) return askWords({ ...step, prompt, value, problem: required });
  const items = teams.map(({ name, source }) => ({ label: name, description: source, name }));
  const typed = (text: string) => ({ label: text, description: vscode.l10n.t('as typed'), name: text });
  return chosenOf(askChoice({ ...step, placeholder: prompt, items, typed }), (item) => item.name);
}

/** Who decides when, in one sentence each: in all else the presets agree. */
function askPreset(chosen: PresetId | undefined, step: Step): Promise<Answer<PresetId>> {
  interface Item extends Choice {
    readonly preset: PresetId;
  }
  const items: Item[] = [
    {
      preset: 'rules-of-engagement',
      label: vscode.l10n.t('The EM decides when'),
      detail: vscode.l10n.t('The EM sets the date and asks the PM first.'),
    },
    {
      preset: 'pm-carries-timeline',
      label: vscode.l10n.t('The PM decides when'),
      detail: vscode.l10n.t('The PM sets the date and asks the EM first.'),
    },
    {
      preset: 'appetite',
      label: vscode.l10n.t('Each decides one half'),
      detail: vscode.l10n.t('The PM sets the target date, the EM sets the planned date.'),
    },
  ];
  const active = items.find(({ preset }) => preset === chosen);
  const placeholder = vscode.l10n.t('Who decides when customers get it?');
  return chosenOf(askChoice({ ...step, placeholder, items, active }), (item) => item.preset);
}

function askToCreate(step: Step): Promise<Answer<unknown>> {
  const items = [
    {
      label: vscode.l10n.t('Create {0}', charterFileName),
      detail: vscode.l10n.t('Its text is shown below. You can change it at any time.'),
      icon: 'new-file',
    },
  ];
  return askChoice({ ...step, placeholder: vscode.l10n.t('Is this right? Nothing is written yet.'), items });
}

function askPerson(
  people: readonly SuggestedPerson[],
  prompt: string,
  step: Step,
): Promise<Answer<NewPerson | undefined>> {
  if (people.length === 0) {
    const words = askWords({
      ...step,
      prompt: `${prompt} ${vscode.l10n.t('Leave it empty if there is nobody yet.')}`,
      problem: () => undefined,
    });
    return chosenOf(words, (text) => (text ? readPerson(text) : undefined));
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
  return chosenOf(askChoice({ ...step, placeholder, items, typed }), (item) => item.person);
}

/** An answer made into what it stands for. */
async function chosenOf<T, U>(answer: Promise<Answer<T>>, make: (value: T) => U): Promise<Answer<U>> {
  const given = await answer;
  return typeof given === 'object' ? { value: make(given.value) } : given;
}

function required(text: string): string | undefined {
  return text.trim() ? undefined : vscode.l10n.t('Enter a name.');
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
  const message = vscode.l10n.t('ownership.yaml already exists. Add to it, or go through it area by area.');
  void vscode.window
    .showInformationMessage(message, review)
    .then((picked) => picked === review && vscode.commands.executeCommand('tandem.reviewOwnership'));
}

async function pickWorkspaceFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first. Tandem creates ownership.yaml at its top.'),
    );
  }
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
