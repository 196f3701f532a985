import * as vscode from 'vscode';
import type { Charter, TeamId } from '../../core/charter/model/charter.js';
import { likelyTeams, teamOf } from '../../core/charter/resolve/teams.js';
import { withoutFrontMatter } from '../../core/features/designInLayout.js';
import { draftFromLayout, type LayoutFolder } from '../../core/features/layoutStarts.js';
import { draftPrd, fileNameFor, freeName, placesFor } from '../../core/features/newDocument.js';
import { folderOf, pathWithin } from '../../core/workspace/uris.js';
import { askChoice, askInTurn, askWords, question, type Answer, type Choice, type Step } from '../ownership/steps.js';
import { reached } from '../milestones.js';
import type { Command, CommandContext } from './command.js';
import { createAndFill, exists } from './createAndFill.js';
import { pickFolder, type Place } from './pickFolder.js';
import { pickTemplate, templateNamed, type ChosenLayout, type ChosenTemplate } from './pickTemplate.js';

/**
 * Asks for a title, a template and a place, and opens the new PRD at its first place to fill in. A caller may give the
 * title to begin with, or that and the template, which is not asked for then, and the place, which is not either.
 */
export const newPrd: Command = {
  id: 'tandem.newPrd',
  async run({ tandem, writer }, begun, linked) {
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString());
    const current = vscode.window.activeTextEditor?.document.uri;
    const home = current && vscode.workspace.getWorkspaceFolder(current);
    const inWorkspace = home ? current.toString() : undefined;
    // Looked for while the first questions are answered: a large workspace takes a while.
    const others = Promise.all(folders.map((folder) => tandem.documents.inFolderOf(`${folder}/x`, 'prd')));
    const ofTools = others.then((prds) =>
      tandem.ownTemplates.layoutFolders([...prds.flat(), ...(inWorkspace === undefined ? [] : [inWorkspace])]),
    );
    const beside = placeBeside(tandem, inWorkspace);
    const named = templateNamed(tandem, 'prd', begun);
    const ofLayouts = tandem.ownTemplates.ofLayouts(folders);
    const answers: { title: string; chosen?: ChosenTemplate | ChosenLayout; place?: Place; team?: TeamId | undefined } =
      {
        title: titleIn(begun),
        ...(named ? { chosen: named } : {}),
      };
    const folder = home?.uri.toString() ?? folders[0];
    const given = linked instanceof vscode.Uri ? linked : undefined;
    const layout = () => (answers.chosen && 'ofLayout' in answers.chosen ? answers.chosen.ofLayout : undefined);
    const target = async () => {
      const own = layout();
      if (given) return given;
      const ofTool = own ?? toolOf(answers.place);
      if (ofTool) return vscode.Uri.parse(await tandem.ownTemplates.layoutTarget(ofTool, answers.title));
      return targetOf(answers.place, answers.title);
    };
    const isAnswered = await askInTurn(vscode.l10n.t('New PRD'), [
      question(
        (step) => askTitle(answers.title, step),
        (title) => (answers.title = title),
      ),
      {
        isNeeded: () => Promise.resolve(named === undefined),
        ask: question(
          async (step) =>
            pickTemplate(
              tandem,
              {
                ...step,
                kind: 'prd',
                places: [...(inWorkspace === undefined ? [] : [inWorkspace]), ...folders.map((each) => `${each}/x`)],
                folder,
                chosen: answers.chosen,
              },
              given === undefined ? await ofLayouts : [],
            ),
          (chosen) => (answers.chosen = chosen),
        ),
      },
      {
        isNeeded: () => Promise.resolve(given === undefined && layout() === undefined),
        ask: question(
          async (step) => {
            const { folders: ofLayouts, taken } = await ofTools;
            // A folder that is one feature's is no place for another.
            const free = (uri: string) => !taken.has(folderOf(uri));
            const current = [(await beside) ?? []].flat().find(free);
            const places = placesFor(current, (await others).flat().filter(free), folders);
            return pickFolder(places, ofLayouts, answers.place, step);
          },
          (place) => (answers.place = place),
        ),
      },
      {
        isNeeded: async () => {
          if (layout()) return false;
          const { charter, told } = await teamAt(tandem, await target());
          answers.team = told;
          return told === undefined && charter.teams.size > 1;
        },
        ask: question(
          async (step) => askTeam((await teamAt(tandem, await target())).charter, step),
          (team) => (answers.team = team),
        ),
      },
    ]);
    const { title, chosen, team } = answers;
    if (!isAnswered || !chosen) return;
    const uri = await target();
    if ('ofLayout' in chosen) {
      if (await createAndFill(writer, uri, draftFromLayout(chosen.ofLayout, title))) reached('prd');
      return;
    }
    const address = uri?.toString() ?? 'untitled:new';
    const { charter } = await tandem.charters.for(address);
    const takenIds = await tandem.takenIds(address);
    const about = { title, charter, team, authors: [], eol: '\n', takenIds };
    const draft = draftPrd(chosen.template, about, tandem.today());
    const isBare = toolOf(answers.place)?.hasFrontMatter === false;
    if (await createAndFill(writer, uri, isBare ? withoutFrontMatter(draft) : draft)) reached('prd');
    await tandem.ownTemplates.rememberLanguage(folder, chosen.language);
  },
};

/** The current document, where a new one may go beside it: among templates it would become one. */
async function placeBeside(tandem: CommandContext['tandem'], current: string | undefined): Promise<string | undefined> {
  const templates = current === undefined ? undefined : await tandem.ownTemplates.folderFor(current);
  const isAmongThem = templates?.fault === undefined && current?.startsWith(`${templates?.uri ?? ''}/`);
  return templates && isAmongThem ? undefined : current;
}

function titleIn(begun: unknown): string {
  const title = typeof begun === 'object' && begun !== null && 'title' in begun ? begun.title : begun;
  return typeof title === 'string' ? title : '';
}

function askTitle(value: string, step: Step): Promise<Answer<string>> {
  return askWords({
    ...step,
    prompt: vscode.l10n.t('What is it about? This becomes the title and the file name.'),
    placeholder: vscode.l10n.t('For example: HIPAA compliance'),
    value,
    problem: (text) => (text.trim() ? undefined : vscode.l10n.t('Enter a title.')),
  });
}

/** The tool in whose way a new file goes into a folder of its own. */
function toolOf(place: Place | undefined): LayoutFolder | undefined {
  return typeof place === 'object' && 'units' in place ? place : undefined;
}

/** Where the new file goes; `undefined` when it is not saved yet. */
async function targetOf(place: Place | undefined, title: string): Promise<vscode.Uri | undefined> {
  if (!(place instanceof vscode.Uri)) return undefined;
  const name = fileNameFor('prd', title);
  return vscode.Uri.joinPath(place, await freeName(name, (candidate) => exists(vscode.Uri.joinPath(place, candidate))));
}

/** The charter that will govern the new file, and the team that it tells. */
async function teamAt(
  tandem: CommandContext['tandem'],
  uri: vscode.Uri | undefined,
): Promise<{ readonly charter: Charter; readonly told: TeamId | undefined }> {
  const { charter, folder } = await tandem.charters.for(uri?.toString() ?? 'untitled:new');
  const path = uri && folder !== undefined ? pathWithin(folder, uri.toString()) : undefined;
  // Written down even where it goes without saying: another team may come, or the file go elsewhere.
  return { charter, told: teamOf(charter, { path, declared: undefined }) };
}

/** Asks which team's the document is; it may be left open. */
async function askTeam(charter: Charter, step: Step): Promise<Answer<TeamId | undefined>> {
  interface Item extends Choice {
    readonly team: TeamId | undefined;
  }
  const items: Item[] = likelyTeams(charter, []).map(({ id, name }) => ({ label: name, team: id }));
  items.push({ label: vscode.l10n.t('Not decided yet'), team: undefined });
  const answer = await askChoice({ ...step, placeholder: vscode.l10n.t('Which team?'), items });
  return typeof answer === 'object' ? { value: answer.value.team } : answer;
}
