import * as l10n from '@vscode/l10n';
import { normalForm } from '../../text/normalForm.js';
import { formatKey, formatScalar } from '../../parse/yaml/yamlScalar.js';
import { builtInAreas } from '../model/areas.js';
import { renderInline } from '../../parse/yaml/yamlRender.js';
import { defaultPreset, type PresetId } from '../read/presets.js';

/** Somebody who is to be written into a charter. */
export interface NewPerson {
  readonly name: string;
  readonly email?: string;
  readonly github?: string;
}

/** What a first charter is made of. */
export interface NewCharter {
  readonly teamName: string;
  readonly pm?: NewPerson | undefined;
  readonly em?: NewPerson | undefined;
  /** Who owns which decision. */
  readonly preset?: PresetId | undefined;
}

/** The text of a first `ownership.yaml`: short, with comments that say what else can stand there. */
export function newCharter({ teamName, pm, em, preset = defaultPreset }: NewCharter): string {
  const people = new Map<string, NewPerson>();
  const handleOf = (person: NewPerson | undefined): string | undefined => {
    if (!person) return undefined;
    const same = [...people].find(([, other]) => other.name === person.name && other.email === person.email);
    const handle = same?.[0] ?? handleOfAccount(person, people) ?? newHandle(person.name, people);
    people.set(handle, person);
    return handle;
  };
  const [pmHandle, emHandle] = [handleOf(pm), handleOf(em)];
  const team = handleFrom(teamName) || 'team';
  const lines = [
    ...comment(l10n.t('Who owns what. Tandem reads this file in the editor and in CI.')),
    'version: 1',
    '',
    ...comment(ownersOf(preset)),
    ...comment(
      l10n.t(
        'Choose one: rules-of-engagement (the EM owns when), pm-carries-timeline (the PM owns when), appetite (a target from the PM, a plan from the EM).',
      ),
    ),
    `charter: ${preset}`,
    '',
    ...comment(l10n.t('The people, each under a short handle.')),
    ...(people.size === 0
      ? [`people: {} ${comment('ada: { name: Ada Lovelace, email: ada@example.com }').join('')}`]
      : ['people:']),
    ...[...people].map(([handle, person]) => `  ${formatKey(handle)}: ${renderInline({ ...withoutBlanks(person) })}`),
    '',
    'teams:',
    `  ${formatKey(team)}:`,
    `    name: ${formatScalar(teamName)}`,
    ...comment(
      l10n.t('Who has which role. Write several people as [ada, grace], and leave it empty for nobody.'),
      '    ',
    ),
    '    roles:',
    `      pm:${pmHandle === undefined ? '' : ` ${formatScalar(pmHandle)}`}`,
    `      em:${emHandle === undefined ? '' : ` ${formatScalar(emHandle)}`}`,
    ...comment(l10n.t('Areas that often have no owner. Add pm or em; if you add both, add “resolve” too.'), '    '),
    '    responsibilities:',
    ...builtInAreas()
      .filter(({ accountable }) => accountable.length === 0)
      .map(({ id }) => `      ${id}: { accountable: [] }`),
    ...comment(l10n.t('What you agreed to do regularly: every 1w, 2w, 1m, 1y.'), '    '),
    '    agreements:',
    `      one-to-one: { title: ${formatScalar(l10n.t('Weekly one-to-one of PM and EM'))}, every: 1w }`,
  ];
  return lines.join('\n') + '\n';
}

/** Says in a sentence who owns which decision. */
function ownersOf(preset: PresetId): string {
  switch (preset) {
    case 'rules-of-engagement':
      return l10n.t('The PM owns why and what. The EM owns how, who and when.');
    case 'pm-carries-timeline':
      return l10n.t('The PM owns why, what and when. The EM owns how and who.');
    case 'appetite':
      return l10n.t('The PM owns why, what and the target date. The EM owns how, who and the planned date.');
  }
}

/** A short handle for a name: “Ada Lovelace” → `ada-lovelace`. Letters of every script stay; accents go. */
export function handleFrom(name: string): string {
  return normalForm(name, 'NFKD')
    .replace(/\p{M}+/gu, (marks, offset: number, whole: string) => (isLatin(whole[offset - 1]) ? '' : marks))
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '')
    .replace(/-$/u, '')
    .slice(0, 40);
}

/** A handle for a name that none of `taken` has. The first name is enough where it is free. */
export function newHandle(name: string, taken: { has(handle: string): boolean }): string {
  const full = handleFrom(name) || 'person';
  const first = full.split('-', 1)[0] ?? full;
  for (const handle of [first, full]) if (!taken.has(handle)) return handle;
  let number = 2;
  while (taken.has(`${full}-${number}`)) number++;
  return `${full}-${number}`;
}

/** An account on GitHub is a handle that people know already. */
function handleOfAccount({ github }: NewPerson, taken: { has(handle: string): boolean }): string | undefined {
  const handle = handleFrom(github ?? '');
  return handle === '' || taken.has(handle) ? undefined : handle;
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Latin}/u.test(character);
}

function withoutBlanks({ name, email, github }: NewPerson): Record<string, string> {
  return { name, ...(email ? { email } : {}), ...(github ? { github } : {}) };
}

/** The longest line of a comment, so that it is read without scrolling. */
const maxLine = 100;

/** A text may be long, and a translation may hold line breaks; every line of it stays a comment. */
function comment(text: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/[\r\n]+/)) {
    let line = `${indent}#`;
    for (const word of paragraph.split(' ')) {
      if (line.length + 1 + word.length > maxLine && line !== `${indent}#`) {
        lines.push(line);
        line = `${indent}#`;
      }
      line += ` ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
