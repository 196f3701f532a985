import * as vscode from 'vscode';

/** Takes what each question offers first, until a command has what it asks for. */
export async function answering(command: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(command).then(() => true);
  do await accept();
  while (!(await Promise.race([done, pause(100, false)])));
}

/** Takes what the question on show offers first. */
export async function accept(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Takes what is offered first until something holds; fails after 10 s. */
export async function answerUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !holds(); tries++) {
    await accept();
    await pause(200, undefined);
  }
  if (!holds()) throw new Error('The questions did not get there.');
}

function pause<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
