import * as vscode from 'vscode';
import { designInLayout } from '../../core/features/designInLayout.js';
import { draftFromLayout } from '../../core/features/layoutStarts.js';
import { isTextBare, linkEdits, freeName, sddNameFor } from '../../core/features/newDocument.js';
import type { Analysis } from '../../core/tandem.js';
import { reached } from '../milestones.js';
import type { Command, CommandContext } from './command.js';
import { createAndFill, exists } from './createAndFill.js';
import { pickTemplate, templateNamed } from './pickTemplate.js';

/**
 * Creates an SDD beside the current PRD, linked both ways; for a PRD in the layout of another tool where that has its design. A caller may name its template, which is not asked for then, and the
 * place to which the PRD links already.
 */
export const newSdd: Command = {
  id: 'tandem.newSdd',
  async run(context, uri, named, linked) {
    const begun = await prdOf(context, uri);
    if (!begun) return;
    const why = begun.uri.startsWith('untitled:') ? undefined : await context.writer.whyNot(begun.uri);
    if (why !== undefined) {
      void vscode.window.showErrorMessage(why);
      return;
    }
    const home = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(begun.uri))?.uri.toString();
    const asked = { title: vscode.l10n.t('New SDD'), kind: 'sdd', places: [begun.uri], folder: home } as const;
    const given = templateNamed(context.tandem, 'sdd', named);
    const answer = given
      ? { value: given }
      : await pickTemplate(
          context.tandem,
          { ...asked, chosen: undefined, canGoBack: false },
          linked instanceof vscode.Uri || !(await freePlaceInLayout(begun))
            ? []
            : await context.tandem.ownTemplates.ofDesign(begun.place),
        );
    if (typeof answer !== 'object') return;
    const chosen = answer.value;
    // Without a place of its own there is nothing a design could link to.
    const at = vscode.Uri.parse(begun.uri);
    const place = at.scheme === 'untitled' ? await vscode.workspace.saveAs(at) : at;
    if (!place) return;
    const folder = vscode.Uri.joinPath(place, '..');
    const name = await freeName(sddNameFor(place.toString(), begun.title), (candidate) =>
      exists(vscode.Uri.joinPath(folder, candidate)),
    );
    // As it stands by now: whoever is asked for a template may go on writing meanwhile.
    const prd = await prdOf(context, place);
    if (!prd) return;
    const isLinked = linked instanceof vscode.Uri;
    const inLayoutOf = isLinked ? undefined : await freePlaceInLayout(prd);
    const target = isLinked ? linked : (inLayoutOf ?? vscode.Uri.joinPath(folder, name));
    const draft =
      'ofLayout' in chosen
        ? draftFromLayout(chosen.ofLayout, prd.title)
        : context.tandem.draftSdd(chosen.template, prd.uri, target.toString());
    if (!draft) return;
    const { place: inLayout } = prd;
    const linkBack = (text: string) => linkEdits({ uri: prd.uri, text, place: inLayout }, 'sdd', target.toString());
    // Where a layout has its design, no link is needed.
    const alongside = isLinked || inLayoutOf ? undefined : { uri: prd.uri, plan: linkBack };
    if (await createAndFill(context.writer, target, draft, alongside)) reached('sdd');
    if ('language' in chosen) await context.tandem.ownTemplates.rememberLanguage(home, chosen.language);
    const text = (await vscode.workspace.openTextDocument(place)).getText();
    if (!alongside || linkBack(text) || isTextBare(text, inLayout)) return;
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The PRD does not link to the SDD, because its front matter is broken. Fix it and add “sdd: {0}”.',
        name,
      ),
    );
  },
};

/** Where the layout of a PRD has its design, when nothing is there. */
async function freePlaceInLayout({ place }: Extract<Analysis, { type: 'document' }>): Promise<vscode.Uri | undefined> {
  const uri = designInLayout(place);
  const target = uri === undefined ? undefined : vscode.Uri.parse(uri);
  return target && !(await exists(target)) ? target : undefined;
}

async function prdOf(
  { analyses }: CommandContext,
  uri: unknown,
): Promise<Extract<Analysis, { type: 'document' }> | undefined> {
  const document =
    uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  let current = document && (await analyses.now(document));
  while (current && current.version !== document?.version) current = document && (await analyses.now(document));
  if (current?.analysis.type === 'document' && current.analysis.kind === 'prd') return current.analysis;
  await vscode.window.showInformationMessage(
    vscode.l10n.t('Open a PRD first. The new SDD is made from it and linked to it.'),
  );
  return undefined;
}
