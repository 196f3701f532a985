import type { LanguagePack } from './language.js';

export const english: LanguagePack = {
  name: 'English',
  head: 'last',
  groups: [
    {
      answers: ['why'],
      headings: `
        key problems solved, problems solved, what hurts, need statement, context and scope of the problem,
        target problem, why, why now, why us, why this, why do this, why are we doing this, reason, reasoning,
        motivation, motivating example, background, context, historical context, purpose, intent, need, drivers,
        vision, product vision, mission, strategy, product strategy, status quo, current situation, current state,
        state of the art, as is, today, how it works today, what we have done so far, previous work, opportunity,
        challenge, issue, issue summary, issue statement, hypothesis, narrative, evidence, insights, justified by,
        justification, benefit, value, importance, significance, impact of the problem, case for change,
        what is wrong today, customer problem, user problem, customer needs, user research, key observations,
        competition, competitors, market, objections, what problem are we solving, what problem does this solve,
        what is the problem, which problem does this solve, root cause, root cause analysis, lessons learned,
        existing pain, pain, trigger, rationale for change
      `,
      phrases: `
        problem statement, business rationale, strategic rationale, why build, why do we, market landscape,
        problem definition, problem alignment, problem description, problem overview, problem space,
        problem to solve, problem being solved, problem we are solving, current problem, existing problem,
        pain point, business case, business need, business value, business justification, business context,
        business problem, decision driver, value proposition, opportunity statement, opportunity assessment,
        market opportunity, market analysis, market research, market need, market context, market overview,
        competitive analysis, competitive landscape, competitor analysis, customer evidence, customer feedback,
        customer insight, strategic alignment, strategic fit, strategic context, current limitation, current pain,
        why this matter, need for change, motivation, background, statement of need, expected benefit, user benefit,
        key benefit
      `,
      hints: `
        problem, current implementation, current behavior, current approach, existing solution
      `,
    },
    { answers: ['why'], headings: 'problem' },
    { answers: ['why', 'how'], headings: 'rationale, decision rationale' },
    { answers: ['what'], perhaps: ['when'], headings: 'mvp, minimum viable product, minimal viable product' },
    { answers: ['when', 'what'], headings: 'iteration' },
    { answers: ['why', 'how'], headings: 'justification of decision' },
    {
      answers: ['what'],
      perhaps: ['when'],
      headings: 'proof of concept milestone',
    },
    { answers: ['when', 'what'], headings: '' },
    {
      answers: ['why', 'what'],
      subsections: ['what'],
      headings: `
        product overview, background and goals, goals and background, shiny future we are working towards
      `,
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: `
        summary, executive summary, tldr, abstract, elevator pitch, in a nutshell, at a glance, one liner,
        press release, feature summary, project summary, short summary
      `,
      hints: 'summary',
      weak: `
        overview, introduction, intro, description, about, project overview, feature overview, general, synopsis
      `,
    },
    {
      answers: ['what'],
      headings: `
        what, what we propose to do about it, what we are building, what are we building, what will we build,
        what it is, what is it, what this is not, what is changing, goal, aim, objective, nongoals, no gos, scope,
        scoping, boundaries, exclusions, requirement, feature, story, epic, scenario, persona, actors, audience,
        target market, job stories, acceptance, success, kpi, okr, key results, metrics, outcome, deliverable,
        assumption, constraints, clarification, edge cases, capabilities, must have, should have, could have,
        nice to have, wont have, p0, p1, p2, ux, user flow, wireframes, mockups, mock ups, guide level explanation,
        user guide level explanation, functional specification, functionality, product description, product scope,
        customer faq, external faq, realizes, design axioms, guiding principles, product principles, exit criteria,
        key entities, who is it for, who is this for, for whom, who are the users, who benefits, work items,
        prioritization, moscow, other concerns, future considerations, future possibilities, future improvements,
        future, future scope, go to market, pricing, positioning, measurement, ask, user roles, user types,
        user interface, screens, expected behavior, expected result, definition of success, measures of success,
        measuring success, how will we measure success, how do we measure success, how will we know,
        how to measure success, what does success look like, what is success, questions and answers for customers,
        rabbit holes and no gos
      `,
      phrases: `
        user stories, use case, user scenario, usage scenario, primary scenario, success criteria, success criterion,
        success metric, measure success, functional scope, user facing change, proposed behavior, not doing,
        success measure, acceptance criteria, acceptance criterion, acceptance scenario, acceptance test,
        measurable outcome, key metric, north star, success indicator, feature detail, desired outcome,
        key interaction, core capability, solution summary, user need, performance indicator, key feature,
        core feature, main feature, feature list, proposed feature, feature set, target user, end user, user persona,
        user experience, user journey, customer journey, user segment, target customer, target audience,
        job to be done, scope of, project scope, in scope, out of scope, goal, objective, definition of done,
        expected outcome, feature description, feature requirement, analytics requirement, quality attribute,
        must implement, future work, future enhancement, key flow, functional spec
      `,
      hints: 'capability, persona, scenario, journey, deliverable',
      weak: `
        nfr, analytics, user, customer, actor, security requirement, experience, priority
      `,
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: `
        proposal, proposed change, high level proposal, proposal overview, solution overview, proposed solution,
        solution summary, recommendation, recommended solution
      `,
      hints: 'proposal',
    },
    { answers: ['what', 'how'], headings: 'inputs and outputs, public api, cli surface, command line interface' },
    {
      answers: ['how'],
      headings: `
        how, how it works, how it will work, how does it work, how we will build it, how will we build it, design,
        detail design, solution, approach, approaches, technical, tech spec, architecture, implementation,
        specification, spec, detailed specification, technical specification, reference level explanation, method,
        methodology, mechanism, algorithm, api, public interfaces, interfaces, data models, database, schema,
        protocol, module structure, invariants, testing, test, qa, quality assurance, deployment, runbook, rollback,
        migration, upgrade, downgrade, compatibility, backwards compatibility, version skew, infrastructure needed,
        risk, mitigation, rabbit holes, drawbacks, downsides, cons, pros, tradeoffs, caveats, limitations,
        known issues, known limitations, notes constraints caveats, notes caveats, alternatives, other approaches,
        option, rejected ideas, rejected, abandoned ideas, decision, decision outcome, consequences,
        outcome of decision, rationale and alternatives, edge cases and error handling, internals, prototype, code,
        examples, cross cutting concerns, side effects, effects, costs, how we teach this, how to teach this,
        documentation, documentation plan, docs, user facing documentation, adoption, adoption strategy,
        breaking changes, notes constraints, context diagram, diagrams, flow diagram, technical context,
        technical notes, engineering notes, project structure, directory structure, complexity tracking,
        constitution check, tasks, spikes, research questions, feasibility, resolved questions, confirmation,
        positive consequences, negative consequences, technical debt, rollout upgrade and rollback planning
      `,
      phrases: `
        design detail, detailed design, technical design, proposed design, system design, software design,
        high level design, low level design, design overview, design decision, design consideration,
        design principle, design evaluation, implementation requirement, technical requirement, design question,
        solution design, api design, data design, database design, schema design, interface design,
        implementation detail, implementation approach, implementation strategy, implementation consideration,
        technical approach, technical solution, technical implementation, technical overview, technical spec,
        proposed approach, proposed implementation, high level approach, architecture, data model, data structure,
        database schema, api change, api endpoint, sequence diagram, data flow, file structure, class diagram,
        system context, building block, runtime view, deployment view, security consideration, security implication,
        privacy implication, privacy consideration, security model, threat model, performance consideration,
        test plan, testing plan, test strategy, testing strategy, test case, test approach, quality plan, unit test,
        integration test, e2e test, upgrade strategy, downgrade strategy, migration strategy, migration plan,
        migration path, migration sequence, skew strategy, deployment strategy, deployment plan, rollback plan,
        rollback strategy, monitoring plan, enablement and rollback, rollback planning, monitoring requirement,
        testing requirement, infrastructure requirement, production readiness, backwards compatibility, alternatives,
        option considered, considered option, trade off, tradeoff, drawback, open issue and key decision,
        error handling, failure mode, prior art, related work, deep dive, proof of concept, technology stack,
        tech stack, implementation phase detail, risk, impact analysis, code change, reference implementation,
        technical consideration, technical constraint
      `,
      hints: `
        design, solution, implementation, api, approach, schema, interface, component, module, test, testing,
        deployment, migration, compatibility, protocol, algorithm, endpoint, infrastructure, integration
      `,
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: `
        implementation plan, upgrade and migration strategy, rollout and migration, rollout upgrade and rollback,
        release and migration, implementation strategy, action plan, action items, execution plan,
        migration and rollout
      `,
    },
    {
      answers: ['who'],
      headings: `
        who, who does what, who is involved, owner, ownership, team, people, people involved, contributor,
        participants, stakeholder, reviewer, approver, approval, signoff, roles, responsibilities, raci, daci,
        staffing, resourcing, resource plan, assignees, assignments, contact, author, dri, maintainers, team asks,
        help wanted, deciders, decision makers, working group, steering committee, squad, crew, required teams,
        involved teams, accountable, leads, governance, required approvals, credits, headcount, hiring plan,
        capacity, consulted, informed
      `,
      phrases: `
        stakeholder, participant, team member, project team, core team, team structure, team composition,
        responsibility matrix, responsibility assignment, raci, point of contact, approver, sign off table,
        sign off list, ownership, staffing, resource allocation, team allocation, division of labor,
        division of work, who will, who is responsible, working group member
      `,
      hints: 'team, contributor, participant',
      weak: 'owner, people, contact',
    },
    {
      answers: ['when'],
      headings: `
        when, when will it be done, timeline, timeframe, schedule, scheduling, milestone, date, deadline, roadmap,
        release, releasing, release strategy, phases, phasing, staging, delivery, plan, plan of record, work plan, plan of work, sprints, graduation, appetite, next steps,
        immediate next steps, estimate, estimation, effort, level of effort, planning, development plan,
        availability date, sequencing, progress,
        project history, stabilization, stabilization plan, duration, timeboxing
      `,
      phrases: `
        timeline, development phase, go live, milestone, schedule, roadmap, deadline, key date, target date,
        release plan, release date, release phase, launch date, rollout date, roll out date, delivery date, delivery plan, project plan, graduation criteria, graduation criterion,
        implementation history, implementation phase, phased plan, phased delivery, effort estimate,
        effort estimation, time estimate, target release, work breakdown, release criteria, beta graduation,
        graduation step, implementation order
      `,
      hints: 'phase, sprint',
      weak: 'plan, release',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        rollout, rollout plan, rollout strategy, rollout and launch, phased rollout, staged rollout, gradual rollout,
        launch, launch plan, launch strategy, launch phases, launch readiness, launch review, launch checklist,
        who gets it first, how we roll it out, how will we roll it out, how we will roll it out, how we launch it
      `,
      phrases: `
        rollout plan, roll out plan, rollout strategy, roll out strategy, rollout phase, roll out phase, rollout stage,
        rollout step, rollout approach, rollout wave, phased rollout, staged rollout, gradual rollout,
        progressive rollout, beta rollout, customer rollout, feature rollout, launch plan, launch strategy,
        launch approach, launch readiness, go live plan, go live strategy
      `,
      hints: 'launch, rollout',
    },
    {
      answers: ['what', 'when'],
      headings: `
        the next 6 months, the next six months, next steps and timeline, key deliverables and dates,
        mvp and timeline
      `,
      phrases: `
        the next few month, next 6 month, next six month, over the next year, next quarter, next 12 month
      `,
    },
    {
      answers: ['what', 'who'],
      headings: 'task owners, tasks and owners, action items and owners',
    },
    { answers: ['what'], titles: true, phrases: 'requirement' },
    {
      answers: [],
      phrases: `
        requirement document, requirements specification, design document, design doc, feature specification,
        technical specification document
      `,
    },
    {
      answers: [],
      headings: `
        glossary, terminology, terms, definitions, acronyms, abbreviations, nomenclature, references, bibliography,
        changelog, change history, changes, revisions, document history, version history, edit history, history,
        amendments, document control, document information, document info, open question, open issues,
        unresolved issues, questions, outstanding questions, unknowns, contents, toc, index, link, useful links,
        related links, external links, external references, relevant links, relevant reading, related documents,
        related docs, related issues, related, reading list, resources, see also, further reading,
        additional resources, additional reading, copyright, license, licence, acknowledgements, acknowledgments,
        thanks, metadata, meta, preamble, header, checklist, status, attachments, notes, meeting notes, feedback,
        discussion, comments, communication, artifacts, artefacts, tracking, tracking items, tracking issue,
        implementation pull requests, implementation prs, pull requests, maintenance, conventions,
        document conventions, parking lot, post mortem, retrospective, execution status, execution flow,
        quick guidelines, revision log, decision log, footnotes, disclaimer, about this document,
        how to use this template, instructions, template, more information, misc, miscellaneous, derived from,
        document status, tags, keywords, credits and license, source, citations, fundamental terms
      `,
      phrases: `
        open question, unresolved question, checklist, question for discussion, table of content, glossary,
        change log, revision history
      `,
      weak: 'reference, link',
    },
    {
      answers: [],
      open: true,
      headings: `
        appendix, appendices, annex, annexes, addendum, supplement, faq, internal faq, q a, q and a,
        questions and answers, additional information, supplementary material, additional notes
      `,
      phrases: 'frequently asked question',
    },
  ],
  labels: {
    who: `
      owner, owner(s), owners, owner or team, owner(s) or team(s), document owner, product owner, feature owner,
      business owner, author, author(s), authored by, written by, creator, created by, reviewer, reviewed by,
      approver, approved by, approvers, approver(s), reviewer(s), assignee, assigned to, assigned, responsible,
      accountable, dri, lead, leads, tech lead, technical lead, engineering lead, eng lead, design lead,
      product lead, project lead, team lead, lead contributor, contributor, contributor(s), pm, product manager,
      em, engineering manager, engineers, developers, data scientist, point of contact, contact, poc, champion,
      sponsor, executive sponsor, shepherd, coach, decider, deciders, driver, informed, consulted, stakeholder,
      stakeholders, participants, team, teams, squad, working group, owning sig, participating sigs, maintainer,
      maintainers, task owner, who, implementer, implementers, editor, editors, proposer, facilitator,
      team members, goal owner, prepared by, submitted by, requester, requested by, champions, mentor, mentors,
      project manager, program manager, sme
    `,
    discipline: `
      name, product, engineering, engineer, design, designer, ux, ui, qa, testing, tester, developer, marketing,
      legal, backend, frontend, mobile, analyst, testing and evaluation
    `,
    when: `
      when, target, target date, target release, target milestone, target launch, due, due date, deadline, eta,
      date due, release, release date, released in, planned release, launch date, launch, ship date, go live,
      go live date, goal date, milestone, milestones, latest milestone, timebox, time box, timeline, schedule,
      start, start date and end date, end date, completion date, delivery date, estimated completion,
      estimated time, estimate, duration, appetite, phase, quarter, sprint, ga, beta, alpha, time frame, timeframe,
      expected date, target quarter, available, timeline estimate, time investment, stage, deliver by, target version, target release line, release line,
      release train, planned for, planned date, planned version, expected release, fix version, ships in, ships with,
      lands in, due by, needed by, delivery, rollout date, date of release, by when, how long
    `,
    document: `
      date, created, created on, updated, last updated, version, start date, proposed, accepted
    `,
  },
  reasons: {
    problem: `
        problem, problems, pain, painful, struggle, struggles, cumbersome, tedious, error-prone, difficult,
        difficulty, hard to, harder, impossible, cannot, can't, unable to, no way to, lack, lacks, lacking, missing,
        limitation, limitations, insufficient, inefficient, confusing, confusion, unclear, frustrating, frustration,
        slow, expensive, costly, unfortunately, however, issue is, issues, complaints, complain, risk of,
        not well served, headaches, burden, bottleneck, outdated, fragile, not possible, need to, needs to, want to,
        there is a need, motivated by, motivation, requests from, have asked for, challenge, challenging,
        time-consuming, wasted, fails, breaks
      `,
    purpose: `
        so that, in order to, because, to improve, to reduce, to avoid, to prevent, to make it easier, to increase,
        to simplify, to better, to ensure, to help, allows, enables, benefit, benefits, value, purpose, goal is to,
        aim is to, easier, faster, better, improve, improves, improving, reduces, which means, important, useful,
        opportunity, why this priority
      `,
  },

  calendar: {
    months: 'January, February, March, April, May, June, July, August, September, October, November, December',
    monthsShort: 'Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec',
    weekdays: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
    seasons: 'spring, summer, autumn, fall, winter, springtime, summertime',
    doubtful: 'may, march, spring, fall',
    parts: `
      early, mid, middle, late, end, beginning, start, first week of, second week of, third week of, fourth week of,
      last week of, first half of, second half of, first days of, close of
    `,
    near: 'next, this, coming, upcoming, following',
    glue: 'of, the, in, to, or',
    by: `
      by, before, until, till, in, on, during, through, throughout, since, after, from, for, around, about, as of,
      in time for, ahead of, at, starting, not before, no later than, not later than, with
    `,
    within: `
      with, in, by, as of, starting with, released in, target, targets, targeting, from, for, before, until, into,
      part of
    `,
    behind: '',
    ordinals: 'first, second, third, fourth, last',
    ordinalMarks: 'st, nd, rd, th',
    counts: `
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, couple of,
      couple, half a dozen, a dozen, one and a half, two and a half, ten or so
    `,
    units: `
      day, days, week, weeks, wk, wks, month, months, mos, quarter, quarters, year, years, sprint, sprints,
      iterations, releases, business days, working days, person days, person weeks, person months, person-days,
      person-weeks, person-months, man-days, man-weeks, man-months, man days, man months, dev days, dev weeks,
      engineer weeks, engineer-weeks, engineer months, engineer-months, calendar weeks, working weeks
    `,
    shortUnits: 'hour, hours, hrs, minute, minutes, mins',
    years: 'year, calendar year',
    monthWords: 'month',
    quarters: 'quarter',
    weeks: 'week, cw',
    semesters: 'half year, half-year',
    halves: 'half',
    fiscal: 'fy, fiscal year, financial year, fiscal',
    events: `
      Christmas, Xmas, Easter, Thanksgiving, Black Friday, Cyber Monday, Cyber Week, Prime Day, Singles Day, New Year,
      New Year's, New Year's Eve, Halloween, Diwali, Ramadan, Eid, the holidays, holiday season, the holiday season,
      summer break, summer holidays, winter break, spring break, school holidays, back to school, back-to-school,
      code freeze, feature freeze, merge freeze, release freeze, holiday freeze, change freeze, the freeze,
      Valentine's Day, Mother's Day, Father's Day, Independence Day, Labor Day, Labour Day, Memorial Day, Super Bowl,
      World Cup, Olympics, tax season, Lunar New Year, Chinese New Year, Golden Week, GDC, WWDC, Google I/O, MWC, IFA,
      Gamescom, FOSDEM, KubeCon, re:Invent, SIGGRAPH, PyCon, SXSW, HIMSS, RSNA, Hannover Messe, Oktoberfest,
      Dreamforce
    `,
    releases: `
      version, release, milestone, sprint, iteration, pi, minor release, major release, stable release,
      product release, release train, quarterly release, timeframe, cycle
    `,
    stages: `
      alpha, beta, ga, stable, released, graduated, graduation, deprecated, deprecation, milestone, release
    `,
    dates: `
      tonight, tomorrow, the day after tomorrow, year end, year-end, end of year, eoy, eoq, eom, month end, month-end,
      quarter end, quarter-end, week after next, the week after, the month after, the day after, month after next,
      this weekend
    `,
    durations: `
      half a year, half year, a quarter, a day, a week, a month, a year, a sprint, a fortnight, fortnight,
      a day or two, a week or two, a month or two, a year and a half, half a day
    `,
    rhythm: `
      every, each, per, once a, twice a, times a, weekly, monthly, daily, yearly, biweekly, a week each, on call,
      at a time, on a rolling
    `,
    looksLike: `
      day by day, week by week, day to day, day-to-day, one day, some day, someday, these days, at the end of the day,
      from day one, day one, march on, fall back, fall behind, fall short, fall for, spring up, spring boot,
      spring data, spring security, this release, this version, this milestone, this sprint, previous release,
      current release, phase, phases, step, stage, option, section, chapter, table, figure, team, level, part,
      appendix, group, wave, round, tier, api, may be, may have, may not, may take, may need, may fail,
      for the first time, seven days a week, real time, all year, year round, year over year, month over month,
      per year, per month, per week, per day
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      slipped, slip last, missed, ago, last attempt, last try, first try, first attempt, previous attempt,
      earlier attempt, last time, last year, last month, last quarter, last week, last spring, last summer,
      last autumn, last fall, last winter, previously, formerly, originally, used to, failed, tried, was cancelled,
      was canceled, was postponed, was abandoned, discussed, complained, happened, went wrong, gave up, lost, took us,
      was asked, in vain
    `,
    plans: `
      will, we'll, plan, plans, planned, planning, target, targets, targeted, targeting, scheduled, expect*, aim,
      aims, aiming, due, launch, launches, launching, ship, ships, shipping, go live, goes live, going live,
      no later than, at the latest, due date, target date, we want, we hope, would like, we'd like, intend*, roll out,
      rolls out, rolling out, should be, out by, ready by, done by, deadline, eta
    `,
    ours: `
      go live, goes live, going live, we will, we'll, we plan, we aim, we target, we intend, we expect, we propose,
      we want, we hope, we ship, we launch, we release, we would like, we should, the proposal is, this proposal is,
      the plan is, this plan is, the goal is, this work is, the work is, this work will, this proposal will,
      the goal will, next release, it ships, it launches, it goes live, ships with, launches with, goes out,
      comes out with, planned for, scheduled for, due in, targeted for
    `,
    ownTime: `
      valid, validity, expire*, expir*, retention, retain*, kept, keep for, stored, cached, cache, ttl, timeout*,
      time out, times out, sla, slas, uptime, response time, latency, runs out, run out, ran out, certificate*,
      contract, contracts, licence*, license, licenses, warranty, lifetime, end of life, eol, end of support, out of support, end of sale, end of maintenance, sunset by, discontinued,
      deleted after, purged, archived, cookie*, grace period, answers within, answered within, respond*, rotate*,
      old enough
    `,
    needs: `
      need, needs, needed, require*, requires, depend*, depends on, based on, built on, runs on, run on, tested with,
      tested on, compatible*, supports, support, supported, speaks, speak, at least, or higher, or newer, or later,
      minimum, upgrade*, migrat*, has to be there, have to be there, must be there, has to exist, speaks with, uses,
      use, using, written for, written in, installed, thanks to
    `,
    ofDocument: `
      last updated, last-updated, last modified, last edited, last reviewed, last changed, last revised, last saved,
      created:, created on, created at, creation date, updated:, updated on, document date, document created,
      document version, doc version, written on, generated on, generated at, retrieved on, accessed on, published on,
      start date, revision of, revised on
    `,
  },

  people: {},

  blanks: {},

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
