import * as vscode from 'vscode';

/**
 * Says that nothing can be done without a charter, and offers to set one up. Waits for no answer.
 *
 * @param why in a sentence, where the core says it
 */
export function offerSetUp(why?: string): void {
  const setUp = vscode.l10n.t('Set Up Team Ownership');
  void vscode.window
    .showInformationMessage(
      why ?? vscode.l10n.t('There is no ownership.yaml here yet. Set up who owns which decision first.'),
      setUp,
    )
    .then((picked) => picked === setUp && vscode.commands.executeCommand('tandem.setUpOwnership'));
}
