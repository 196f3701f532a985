import * as vscode from 'vscode';
import type { Area, Charter, Team, TeamId } from '../../core/charter/model/charter.js';
import {
  areaUnderReview,
  back,
  canReview,
  choose,
  giveRule,
  goTo,
  openFirst,
  reviewedChanges,
  reviewEdits,
  reviewOptions,
  ruleSoFar,
  startReview,
  undecidedTeams,
  type Review,
} from '../../core/features/ownership/review.js';
import { askRule } from '../ownership/askSharing.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { type Choice, askChoice } from '../ownership/steps.js';
import { pickCharter, pickTeam, subjectOf } from '../ownership/subjects.js';
import type { Command, CommandContext } from './command.js';

/** Goes through a team's areas one by one: who is accountable? Writes the answers in one step, at the end. */
export const reviewOwnership: Command = {
  id: 'tandem.reviewOwnership',
  async run(context, line) {
    const title = vscode.l10n.t('Review Ownership');
    const subject = subjectOf(line, 'team', 'undecided');
    const isOnlyOpen = subject?.target.type === 'undecided';
    // Called on a line, it is about that team or nothing.
    if (subject && !(await charterToAsk(context, subject.charter, subject.target))) return;
    const charters = await context.ownership.charters();
    const given = subject && charters.find(({ uri }) => uri === subject.charter);
    for (;;) {
      const shown = given ? { value: given } : await pickCharter(title, charters, context);
      if (typeof shown !== 'object') return;
      const { uri, charter } = shown.value;
      for (;;) {
        const known = charter.teams.get(subject?.target.team ?? '');
        const undecided = isOnlyOpen ? undecidedTeams(charter, context.ownership.today()) : undefined;
        // All may have been decided meanwhile.
        const open = undecided?.size ? undecided : undefined;
        const team = known
          ? { value: known }
          : await pickTeam(title, charter, !subject && charters.length > 1, open && [...open.keys()]);
        if (team === undefined) return;
        if (team === 'back') break;
        const canLeave = !known && ((open ?? charter.teams).size > 1 || (!subject && charters.length > 1));
        const begun = await beginReview(
          charter,
          uri,
          team.value,
          open?.get(team.value) ?? openFirst(charter, team.value, context.ownership.today()),
        );
        if (!begun) return;
        const reviewed = await review(charter, begun, canLeave);
        if (reviewed === 'back' && (open ?? charter.teams).size > 1) continue;
        if (reviewed === 'back') break;
        if (reviewed) await write(context, uri, reviewed);
        return;
      }
    }
  },
};

/**
 * A review of the areas that can be changed for the user. Of others they are told before the first question: what they
 * answered would be lost with everything else in the end.
 */
async function beginReview(
  charter: Charter,
  uri: string,
  team: Team,
  wanted: readonly Area[],
): Promise<Review | undefined> {
  const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).getText();
  const all = startReview(team, wanted);
  const areas = all.areas.filter((area) => canReview(charter, team, area, text));
  if (areas.length < all.areas.length) {
    const left = all.areas.filter((area) => !areas.includes(area)).map((area) => area.label);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Tandem cannot safely change {0}. Change it in ownership.yaml.', left.join(', ')),
    );
  }
  return areas.length > 0 ? { ...all, areas } : undefined;
}

/** Asks until all is confirmed; `undefined` when the user gave up, and then nothing is written. */
async function review(charter: Charter, begun: Review, canLeave: boolean): Promise<Review | 'back' | undefined> {
  let at = begun;
  for (;;) {
    const next = areaUnderReview(at) ? await askArea(charter, at, canLeave) : await askSummary(charter, at);
    if (next === undefined || next === 'back') return next;
    if (next.confirmed) return next.review;
    at = next.review;
  }
}

interface Next {
  readonly review: Review;
  readonly confirmed: boolean;
}

async function askArea(charter: Charter, at: Review, canLeave: boolean): Promise<Next | 'back' | undefined> {
  const area = areaUnderReview(at);
  if (!area) return undefined;
  const title = vscode.l10n.t('{0} ({1} of {2})', area.label, at.at + 1, at.areas.length);
  if (at.sharers) {
    const rule = await askRule(area.label, { title, canGoBack: true }, ruleSoFar(at));
    return stepped(at, rule, (text) => giveRule(at, text));
  }
  const items = [...reviewOptions(charter, at)];
  const answer = await askChoice({
    title,
    placeholder: vscode.l10n.t('Who owns {0}?', area.label),
    items,
    active: items.find((item) => item.current),
    canGoBack: canLeave || at.at > 0,
  });
  return stepped(at, answer, (item) => choose(at, item.choice));
}

function stepped<T>(
  at: Review,
  answer: { readonly value: T } | 'back' | undefined,
  take: (value: T) => Review,
): Next | 'back' | undefined {
  if (answer === undefined) return undefined;
  if (answer !== 'back') return { review: take(answer.value), confirmed: false };
  const before = back(at);
  return before ? { review: before, confirmed: false } : 'back';
}

/** Shows what is to change. Choosing a change leads back to its area. */
async function askSummary(charter: Charter, at: Review): Promise<Next | 'back' | undefined> {
  interface Item extends Choice {
    readonly area?: string;
  }
  const changes = reviewedChanges(charter, at);
  const heading =
    changes.length === 0
      ? { label: vscode.l10n.t('Close'), icon: 'check', description: vscode.l10n.t('nothing changes') }
      : {
          label: vscode.l10n.t('Write to ownership.yaml'),
          icon: 'check',
          description: changes.length === 1 ? vscode.l10n.t('1 change') : vscode.l10n.t('{0} changes', changes.length),
        };
  const items: Item[] = [
    heading,
    ...(changes.length > 0 ? [{ label: vscode.l10n.t('Choose a change to go back to it'), isHeading: true }] : []),
    ...changes.map(({ area, assignment, text }) => ({
      label: area.label,
      description: text,
      ...(assignment.resolve ? { detail: assignment.resolve } : {}),
      area: area.id,
    })),
  ];
  const answer = await askChoice<Item>({
    title: vscode.l10n.t('Review Ownership: Summary'),
    placeholder: vscode.l10n.t('Nothing is written yet'),
    items,
    canGoBack: true,
  });
  if (typeof answer === 'object' && answer.value.area === undefined) return { review: at, confirmed: true };
  return stepped(at, answer, (item) => goTo(at, item.area ?? ''));
}

async function write(context: CommandContext, uri: string, reviewed: Review): Promise<void> {
  const target = { type: 'team', team: reviewed.team } as const;
  await changeCharter(context, uri, target, (now) => currentEdits(now, reviewed.team, reviewed));
}

/** The charter may have changed while the user was asked: the answers count for the areas that are still there. */
function currentEdits(now: Charter, team: TeamId, reviewed: Review) {
  const current = now.teams.get(team);
  return current && reviewEdits(now, { ...reviewed, areas: current.areas });
}
