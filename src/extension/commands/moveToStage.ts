import * as vscode from 'vscode';
import {
  lacksAt,
  movedText,
  movingWith,
  planStage,
  whyNotMoved,
  type Moving,
} from '../../core/features/documents/moveToStage.js';
import { documentOf, tellToOpen } from '../documents/documentOf.js';
import { askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';

/**
 * Writes another stage into a PRD and the designs that go with it. Nothing is refused: what the stage asks for and is missing is
 * said afterwards. A caller may name the stage, which is not asked for then.
 */
export const moveToStage: Command = {
  id: 'tandem.moveToStage',
  async run({ tandem, analyses, writer }, what, named) {
    const uri = await documentOf(what, analyses);
    if (uri === undefined) return;
    const { pairs } = await tandem.documents.pairs();
    const moving = movingWith(pairs, uri);
    if (!moving) {
      tellToOpen();
      return;
    }
    const refused = whyNotMoved(moving);
    if (refused !== undefined) {
      void vscode.window.showInformationMessage(refused);
      return;
    }
    const stage = typeof named === 'string' ? named : await pickStage(moving);
    if (stage === undefined) return;
    const moved = [moving.document, ...moving.others];
    const uris = moved.map((facts) => facts.uri);
    let left: readonly string[] = [];
    const written = await writer.write(uris, (textOf) => {
      const planned = planStage(
        moved.map((facts) => ({ uri: facts.uri, text: textOf(facts.uri), layout: facts.place?.layout })),
        stage,
      );
      left = planned.left;
      return planned.plan;
    });
    if (!written.done) {
      void vscode.window.showErrorMessage(written.why);
      return;
    }
    const said = movedText(moving.document.title, stage, lacksAt(pairs, moving, stage), left);
    if (said !== undefined) void vscode.window.showInformationMessage(said);
  },
};

async function pickStage({ document, others, from, charter }: Moving): Promise<string | undefined> {
  const items = charter.stages.map((stage) => {
    const isCurrent = stage.toLowerCase() === from?.trim().toLowerCase();
    return { label: stage, ...(isCurrent ? { description: vscode.l10n.t('current'), icon: 'check' } : {}), isCurrent };
  });
  const along = others.length;
  const title = vscode.l10n.t('Move to Stage: {0}', document.title);
  const placeholder =
    along === 0
      ? vscode.l10n.t('Which stage?')
      : along === 1
        ? vscode.l10n.t('Which stage? Its partner moves with it.')
        : vscode.l10n.t('Which stage? Its {0} partners move with it.', along);
  const active = items.find(({ isCurrent }) => isCurrent);
  const answer = await askChoice({ title, placeholder, items, active, canGoBack: false });
  return typeof answer === 'object' ? answer.value.label : undefined;
}
