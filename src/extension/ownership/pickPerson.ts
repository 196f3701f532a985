import * as vscode from 'vscode';
import type { Charter, Person } from '../../core/charter/model/charter.js';
import { readPerson } from '../../core/charter/edit/personText.js';
import type { NewPerson } from '../../core/charter/edit/writeCharter.js';
import type { PersonChoice } from '../../core/features/ownership/assignEdits.js';
import { askChoice, askWords, type Answer, type Choice, type Step } from './steps.js';

/** A line of the list: somebody, nobody (`undefined`), or a name to be asked for. */
interface Item extends Choice {
  readonly choice: PersonChoice | 'ask' | undefined;
}

/** Lets the user choose somebody whom the charter knows, or name somebody new. */
export async function pickPerson(charter: Charter, placeholder: string, step: Step): Promise<Answer<PersonChoice>> {
  const answer = await pick(peopleOf(charter), placeholder, step);
  if (typeof answer !== 'object') return answer;
  // Nobody was not among the choices.
  return answer.value && { value: answer.value };
}

/** The same, where there may be nobody yet. */
export function pickPersonOrNobody(
  charter: Charter,
  placeholder: string,
  step: Step,
): Promise<Answer<PersonChoice | undefined>> {
  const nobody: Item = { label: vscode.l10n.t('Nobody yet'), icon: 'circle-slash', choice: undefined };
  return pick([nobody, ...peopleOf(charter)], placeholder, step);
}

async function pick(
  people: readonly Item[],
  placeholder: string,
  step: Step,
): Promise<Answer<PersonChoice | undefined>> {
  const ask: Item = {
    label: vscode.l10n.t('New person…'),
    icon: 'add',
    description: vscode.l10n.t('or type a name'),
    choice: 'ask',
  };
  const typed = (text: string): Item => ({
    label: vscode.l10n.t('New person: {0}', text),
    icon: 'add',
    choice: { added: readPerson(text) },
  });
  for (;;) {
    const answer = await askChoice<Item>({ ...step, placeholder, items: [...people, ask], typed });
    if (typeof answer !== 'object') return answer;
    const { choice } = answer.value;
    if (choice !== 'ask') return { value: choice };
    const person = await askNewPerson({ ...step, canGoBack: true });
    if (person === undefined) return undefined;
    if (person !== 'back') return { value: { added: person.value } };
  }
}

/** Asks for the name of somebody who is not in the charter yet. */
export async function askNewPerson(step: Step): Promise<Answer<NewPerson>> {
  const answer = await askWords({
    ...step,
    prompt: vscode.l10n.t('Enter a name, with an email if you like: Ada Lovelace <ada@example.com>'),
    problem: (text) => (text.trim() ? undefined : vscode.l10n.t('Enter a name.')),
  });
  return typeof answer === 'object' ? { value: readPerson(answer.value) } : answer;
}

function peopleOf(charter: Charter): readonly Item[] {
  return [...charter.people.values()].map((person) => ({
    label: person.name,
    icon: 'person',
    description: rolesOf(charter, person),
    choice: { known: person.id },
  }));
}

function rolesOf(charter: Charter, person: Person): string {
  const held = [...charter.teams.values()].flatMap((team) =>
    [...team.roles].flatMap(([role, people]) =>
      people.includes(person.id) ? [`${charter.roles.get(role)?.label ?? role}, ${team.name}`] : [],
    ),
  );
  return held.join(' · ');
}
