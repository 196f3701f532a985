import * as vscode from 'vscode';
import { withoutIcons } from '../../core/text/withoutIcons.js';

/** Where a question stands in a flow of several. */
export interface Step {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  /** Whether there is a question before it to go back to. */
  readonly canGoBack: boolean;
}

/** An answer, the wish to go back one question, or nothing: then the whole flow is given up. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** A choice as it is offered. Its texts may come from files: they are shown as words, whatever is in them. */
export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Name of a codicon before the label. */
  readonly icon?: string;
  /** A heading over the choices that follow it, and none itself. */
  readonly isHeading?: boolean;
}

/** A question with choices. */
export interface Choices<T extends Choice> extends Step {
  readonly placeholder: string;
  readonly items: readonly T[];
  /** The choice that Enter takes at once. */
  readonly active?: T | undefined;
  /** A choice made of what was typed, where that is allowed; shown after the choices that match it. */
  readonly typed?: ((text: string) => T | undefined) | undefined;
}

/** A choice as the editor lists it. */
interface Listed<T> extends vscode.QuickPickItem {
  readonly choice: T;
}

function listed<T extends Choice>(choice: T): Listed<T> {
  const { label, description, detail, icon, isHeading } = choice;
  return {
    choice,
    label: withoutIcons(label),
    ...(description ? { description: withoutIcons(description) } : {}),
    ...(detail ? { detail: withoutIcons(detail) } : {}),
    ...(icon === undefined ? {} : { iconPath: new vscode.ThemeIcon(icon) }),
    ...(isHeading ? { kind: vscode.QuickPickItemKind.Separator } : {}),
  };
}

/** Asks to choose one. */
export function askChoice<T extends Choice>(question: Choices<T>): Promise<Answer<T>> {
  const pick = vscode.window.createQuickPick<Listed<T>>();
  const items = question.items.map(listed);
  pick.placeholder = question.placeholder;
  pick.items = items;
  pick.matchOnDescription = true;
  const active = items.find(({ choice }) => choice === question.active);
  if (active) pick.activeItems = [active];
  const typed = (text: string) => (text.trim() === '' ? undefined : question.typed?.(text.trim()));
  if (question.typed) {
    pick.onDidChangeValue((text) => {
      const item = typed(text);
      pick.items = item ? [...items, { ...listed(item), alwaysShow: true }] : items;
    });
  }
  // Whoever types fast presses Enter before what was typed is in the list.
  return ask(pick, question, () => pick.selectedItems[0]?.choice ?? typed(pick.value));
}

/** A question with several answers at once. */
export function askSeveral<T extends Choice>(
  question: Step & {
    readonly placeholder: string;
    readonly items: readonly T[];
    readonly selected: readonly T[];
    readonly atLeast: number;
  },
): Promise<Answer<readonly T[]>> {
  const pick = vscode.window.createQuickPick<Listed<T>>();
  pick.canSelectMany = true;
  pick.placeholder = question.placeholder;
  pick.items = question.items.map(listed);
  pick.selectedItems = pick.items.filter(({ choice }) => question.selected.includes(choice));
  return ask(pick, question, () =>
    pick.selectedItems.length >= question.atLeast ? pick.selectedItems.map(({ choice }) => choice) : undefined,
  );
}

/** A question that is answered in words. */
export interface Words extends Step {
  readonly prompt: string;
  readonly value?: string;
  /** An example, shown while nothing is written. */
  readonly placeholder?: string;
  /** What to say of an answer that will not do. */
  readonly problem: (text: string) => string | undefined;
}

/** Asks for words. */
export function askWords(question: Words): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = question.prompt;
  input.value = question.value ?? '';
  input.placeholder = question.placeholder;
  input.onDidChangeValue(() => (input.validationMessage = undefined));
  return ask(input, question, () => {
    const problem = question.problem(input.value);
    input.validationMessage = problem;
    return problem === undefined ? input.value.trim() : undefined;
  });
}

/** One question of a flow; it keeps its own answer. */
export type Question = (step: Step) => Promise<Answer<unknown>>;

/** A question that is asked only where it turns out to be needed; it does not count among the others before. */
export interface PerhapsAsked {
  readonly isNeeded: () => Promise<boolean>;
  readonly ask: Question;
}

/** A question whose answer goes into `store`. */
export function question<T>(ask: (step: Step) => Promise<Answer<T>>, store: (value: T) => void): Question {
  return async (step) => {
    const answer = await ask(step);
    if (typeof answer === 'object') store(answer.value);
    return answer;
  };
}

/**
 * Asks questions one after the other; Back asks the one before again.
 *
 * @returns whether all were answered
 */
export async function askInTurn(title: string, questions: readonly (Question | PerhapsAsked)[]): Promise<boolean> {
  const sure = questions.filter((each) => typeof each === 'function').length;
  let direction = 1;
  for (let at = 0; at < questions.length; at += direction) {
    const asked = questions[at];
    if (asked === undefined) return false;
    const isSure = typeof asked === 'function';
    if (!isSure && !(await asked.isNeeded())) continue;
    const totalSteps = Math.max(sure + (isSure ? 0 : 1), at + 1);
    const place = totalSteps > 1 ? { step: at + 1, totalSteps } : {};
    const answer = await (isSure ? asked : asked.ask)({ title, ...place, canGoBack: at > 0 });
    if (answer === undefined) return false;
    direction = answer === 'back' ? -1 : 1;
  }
  return true;
}

/** Shows an input until it is answered (`read` gives something), left by Back, or closed. */
function ask<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, step, totalSteps, canGoBack }: Step,
  read: () => T | undefined,
): Promise<Answer<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  // Whoever looks something up in between must not lose the answers so far.
  input.ignoreFocusOut = true;
  if (canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Answer<T>>((resolve) => {
    input.onDidTriggerButton((button) => button === vscode.QuickInputButtons.Back && resolve('back'));
    input.onDidAccept(() => {
      const value = read();
      if (value !== undefined) resolve({ value });
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
