import * as vscode from 'vscode';
import type { Day } from '../../core/charter/model/calendar.js';
import type { Charter, Person, PersonId } from '../../core/charter/model/charter.js';
import { awayToday } from '../../core/charter/resolve/deputies.js';
import { absenceSentence } from '../../core/charter/resolve/ownerNames.js';
import {
  comeBack,
  deputyDescription,
  goAway,
  offeredDays,
  possibleDeputies,
  typedDay,
} from '../../core/features/ownership/awayEdits.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { askChoice, type Answer, type Choice } from '../ownership/steps.js';
import { offerToSayWho } from '../ownership/whoAreYou.js';
import { pickCharter } from '../ownership/subjects.js';
import type { Command, CommandContext } from './command.js';

/** Writes down until when the user is away and who decides meanwhile, or that they are back. */
export const imAway: Command = {
  id: 'tandem.imAway',
  async run(context) {
    const title = vscode.l10n.t('I’m Away Until…');
    const charters = await context.ownership.charters();
    const mine = charters.filter(({ me }) => me !== undefined);
    if (charters.length > 0 && mine.length === 0) {
      const why = vscode.l10n.t('Tandem does not know who you are in ownership.yaml. Choose your name.');
      offerToSayWho(why, context, () => imAway.run(context));
      return;
    }
    const shown = await pickCharter(title, mine, context);
    const me = typeof shown === 'object' ? shown.value.me : undefined;
    if (typeof shown !== 'object' || !me) return;
    const { uri } = shown.value;
    const today = context.ownership.today();
    const charter = await charterToAsk(context, uri, { type: 'person', person: me.id }, (now) => [
      now.absences.has(me.id) ? comeBack(me.id) : goAway(now, me.id, { until: today, deputy: me.id }),
    ]);
    if (!charter) return;
    for (;;) {
      const until = await askUntil(charter, me, { title, today });
      if (typeof until !== 'object') return;
      if (until.value === undefined) {
        await change(context, uri, me.id, () => comeBack(me.id));
        return;
      }
      const deputy = await askDeputy(charter, me, title);
      if (deputy === 'back') continue;
      if (!deputy) return;
      const absence = { until: until.value, deputy: deputy.value };
      await change(context, uri, me.id, (now) => goAway(now, me.id, absence));
      return;
    }
  },
};

function change(context: CommandContext, uri: string, person: PersonId, plan: Parameters<typeof changeCharter>[3]) {
  return changeCharter(context, uri, { type: 'person', person }, plan);
}

/** The last day away; none when the user is back. */
async function askUntil(
  charter: Charter,
  me: Person,
  { title, today }: { readonly title: string; readonly today: Day },
): Promise<Answer<Day | undefined>> {
  interface Item extends Choice {
    readonly day: Day | undefined;
  }
  const away = awayToday(charter, me);
  const back: Item = {
    label: vscode.l10n.t('I’m back'),
    description: vscode.l10n.t('Remove the entry from ownership.yaml'),
    detail: away ? absenceSentence(away) : '',
    icon: 'home',
    day: undefined,
  };
  const answer = await askChoice<Item>({
    title,
    placeholder: vscode.l10n.t('Choose your last day away, or type it like 2027-01-10'),
    items: [...(charter.absences.has(me.id) ? [back] : []), ...offeredDays(today)],
    typed: (text) => typedDay(text, today),
    canGoBack: false,
  });
  return typeof answer === 'object' ? { value: answer.value.day } : answer;
}

async function askDeputy(charter: Charter, me: Person, title: string): Promise<Answer<PersonId | undefined>> {
  interface Item extends Choice {
    readonly person: PersonId | undefined;
  }
  const people = possibleDeputies(charter, me.id).map((person): Item => ({
    label: person.name,
    icon: 'person',
    description: deputyDescription(charter, person),
    person: person.id,
  }));
  const nobody: Item = {
    label: vscode.l10n.t('Nobody'),
    icon: 'circle-slash',
    description: vscode.l10n.t('your decisions wait for you'),
    person: undefined,
  };
  const before = charter.absences.get(me.id)?.deputy;
  const answer = await askChoice({
    title,
    placeholder: vscode.l10n.t('Who decides for you until then?'),
    items: [...people, nobody],
    active: people.find(({ person }) => person === before),
    canGoBack: true,
  });
  return typeof answer === 'object' ? { value: answer.value.person } : answer;
}
