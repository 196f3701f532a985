import * as l10n from '@vscode/l10n';
import type { Area, RoleId } from './charter.js';

/**
 * The responsibility areas that every team has until it says otherwise: who is accountable, and what either side does of
 * its own accord [Sourcegraph]. Who has the last six differs from team to team and has to be decided: who talks to
 * stakeholders, who runs the project on either side, who sees to it once the code is complete [Pragmatic Engineer]. So nobody
 * has them yet.
 */
export function builtInAreas(): Area[] {
  return [
    area('product-marketing', l10n.t('Product marketing'), 'pm', {
      pm: l10n.t(
        'Talks with customers about what is coming, tells those who asked when it ships, and keeps sales informed.',
      ),
      em: l10n.t('Notices where trust or understanding is missing, and lets engineers show what they built.'),
    }),
    area('product-research', l10n.t('Product research'), 'pm', {
      pm: l10n.t('Keeps feedback up to date, knows the most frequent wishes and ranks them by need.'),
      em: l10n.t('Makes sure that new features record useful data about their usage.'),
    }),
    area('team-goals', l10n.t('Team goals'), 'pm', {
      pm: l10n.t('Writes down goals and progress, shares them, and checks them against numbers.'),
      em: l10n.t('Involves engineers in setting the goals, and shows them how their work fits in.'),
    }),
    area('iteration-planning', l10n.t('Iteration planning'), 'pm', {
      pm: l10n.t(
        'Derives the goals of each iteration from the team goals, agrees on them with the team, and ranks the work.',
      ),
      em: l10n.t('Prepares issues so that work can start, and weighs goals against capacity, debt and backlog.'),
    }),
    area('technical-partnerships', l10n.t('Technical partnerships'), 'pm', {
      pm: l10n.t('Talks with partners about bugs, versions, approvals and delivery.'),
      em: l10n.t('Watches for partners’ releases that could break an integration.'),
    }),
    area('sales-engineering', l10n.t('Sales and customer engineering'), 'pm', {
      pm: l10n.t('Is their first contact, answers their questions, and compares their needs with the goals.'),
      em: l10n.t('Helps when the PM asks.'),
    }),
    area('design', l10n.t('Design'), 'pm', {
      pm: l10n.t('Ranks the problems for design, and joins research, prototypes and reviews.'),
      em: l10n.t(
        'Says when a design costs much engineering for little benefit, and encourages the team to say so too.',
      ),
    }),
    area('cross-team-work', l10n.t('Working with other teams'), 'pm', {
      pm: l10n.t('Names dependencies and ranks them.'),
      em: l10n.t('Leads the joint work and its execution.'),
    }),
    area('hiring', l10n.t('Hiring'), 'em', {
      em: l10n.t(
        'Derives hiring needs from the goals, keeps the job description up to date, finds people, and owns the process.',
      ),
      pm: l10n.t('Keeps a clear roadmap that helps to plan hires and to win people.'),
    }),
    area('iteration-execution', l10n.t('Iteration execution'), 'em', {
      em: l10n.t(
        'Follows progress, says early when scope has to change, removes blockers, and keeps quality up. Finds out how much work the fix of an escalated bug is.',
      ),
      pm: l10n.t(
        'Says what the fix of an escalated bug must cover, ranks it, and protects the team from interruptions.',
      ),
    }),
    area('productivity', l10n.t('Productivity'), 'em', {
      em: l10n.t('Runs retrospectives and improves how the team works.'),
      pm: l10n.t('Brings the results of retrospectives into goals and roadmap.'),
    }),
    area('reporting', l10n.t('Reporting'), 'em', {
      em: l10n.t('Reports every week to the engineering leads.'),
      pm: l10n.t('Adds the highlight of the week and reads the report before it goes out.'),
    }),
    area('careers', l10n.t('Careers and performance'), 'em', {
      em: l10n.t('Meets everyone weekly, mentors them, and shares feedback based on facts.'),
      pm: l10n.t('Tells the EM where engineers do well or could grow, and what they say about their plans.'),
    }),
    area('team-morale', l10n.t('Team morale'), 'em', {
      em: l10n.t('Takes care of time together and of team traditions.'),
      pm: l10n.t('Tells the team what customers say and what its work achieved.'),
    }),
    area('stakeholder-communication', l10n.t('Stakeholder communication'), undefined, {
      pm: l10n.t('Tells stakeholders what is planned and why, and brings back what they need to know.'),
      em: l10n.t('Shares a status that stakeholders understand, and says early when a date moves.'),
    }),
    area('project-with-design', l10n.t('Project management with design'), undefined, {
      pm: l10n.t('Ranks what design works on next, and keeps research and reviews on the calendar.'),
      em: l10n.t('Says what engineering needs from design and when, and shows drafts to engineers early.'),
    }),
    area('project-with-engineering', l10n.t('Project management with engineering'), undefined, {
      pm: l10n.t('Keeps goal, scope and priorities clear during the work.'),
      em: l10n.t('Breaks the work down, follows its dates and dependencies, and removes what blocks it.'),
    }),
    area('rollout', l10n.t('Rollout'), undefined, {
      pm: l10n.t('Knows who gets it first and tells them.'),
      em: l10n.t('Can turn it on step by step, and off again.'),
    }),
    area('experiments', l10n.t('Experiments'), undefined, {
      pm: l10n.t('Says what an experiment should find out, and what to do with the result.'),
      em: l10n.t('Makes sure that the comparison is sound.'),
    }),
    area('usage-monitoring', l10n.t('Watching usage and feedback'), undefined, {
      pm: l10n.t('Compares usage and feedback with the success metrics.'),
      em: l10n.t('Watches errors, load and cost after release.'),
    }),
  ];
}

function area(id: string, label: string, owner: RoleId | undefined, expectations: Record<RoleId, string>): Area {
  return { id, label, accountable: owner ? [owner] : [], stakeholders: [], expectations };
}
