import * as vscode from 'vscode';
import type { VerdictChoice } from '../../core/features/corrections/choices.js';
import type { Charter, DecisionId } from '../../core/charter/model/charter.js';
import { askChoice, type Choice } from '../ownership/steps.js';
import type { Command, CommandContext } from './command.js';
import { sayOfSection } from './sayOfSection.js';

/** An entry of the list: something to say, or the way to the owner. */
interface Entry extends Choice {
  readonly said?: VerdictChoice;
  readonly showsOwner?: true;
}

/**
 * Asks what a section answers, and writes it down: of the section at the cursor, or of the one whose lens was clicked, which
 * leads to the owner of its decision too.
 */
export const thisSectionAnswers: Command = {
  id: 'tandem.thisSectionAnswers',
  async run(context, uri, line, decision) {
    const place = placeOf(uri, line);
    const about = typeof decision === 'string' ? decision : undefined;
    const current = place && (await context.analyses.now(place.document));
    if (!place || current?.analysis.type !== 'document') {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a PRD or SDD first.'));
      return;
    }
    const file = place.document.uri.toString();
    const { charter } = current.analysis;
    // Where nothing can be written, the way to the owner is still there.
    const why = about === undefined ? await context.writer.whyNot(file) : undefined;
    if (why !== undefined) {
      void vscode.window.showErrorMessage(why);
      return;
    }
    await ask(context, { file, line: place.line, about, charter });
  },
};

function placeOf(uri: unknown, line: unknown): { document: vscode.TextDocument; line: number } | undefined {
  if (typeof uri === 'string' && typeof line === 'number') {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    return document && { document, line };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, line: editor.selection.active.line };
}

async function ask(
  context: CommandContext,
  place: { file: string; line: number; about: DecisionId | undefined; charter: Charter },
): Promise<void> {
  const { file, line, about, charter } = place;
  const found = context.tandem.choicesAt(file, line, about);
  if (!found) return;
  const label = charter.decisions.find(({ id }) => id === about)?.label;
  const said = found.choices.map((choice): Entry => ({
    label: choice.title,
    description: choice.remark,
    icon: iconOf(choice),
    said: choice,
  }));
  const owner: readonly Entry[] =
    label === undefined
      ? []
      : [
          {
            label:
              charter.uri === undefined
                ? vscode.l10n.t('Set up team ownership')
                : vscode.l10n.t('Show who owns {0}', label),
            icon: 'account',
            showsOwner: true,
          },
          { label: vscode.l10n.t('Not right?'), isHeading: true },
        ];
  const answer = await askChoice({
    title: vscode.l10n.t('“{0}”', found.name),
    placeholder: found.readAs
      ? vscode.l10n.t('Now read as “{0}”. Choose what fits better.', found.readAs)
      : vscode.l10n.t('Not read as an answer yet. Choose what fits.'),
    items: [...owner, ...said],
    canGoBack: false,
  });
  if (typeof answer !== 'object') return;
  const { value } = answer;
  if (value.showsOwner) await vscode.commands.executeCommand('tandem.showOwner', file, about);
  if (!value.said) return;
  const { verdict, forAll } = value.said;
  const outcome = await sayOfSection(context, { file, at: found.at, name: found.name, verdict, forAll });
  if (outcome === 'back') await ask(context, place);
}

function iconOf({ verdict }: VerdictChoice): string {
  switch (verdict.type) {
    case 'answers':
      return 'check';
    case 'not':
      return 'circle-slash';
    case 'metrics':
      return 'graph';
  }
}
