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
      expected date, target quarter, available, timeline estimate, time investment, stage, deliver by
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

  calendar: {},

  people: {},

  blanks: {
    standIns: `
      tbd, tba, tbc, t.b.d, t.b.a, t.b.c, fixme, to be determined, to be decided, to be defined, to be announced,
      to be filled in, to be filled out, to be completed later, to be added later, yet to be decided,
      yet to be determined, yet to be defined, not yet decided, not yet determined, not yet defined, not yet known,
      not decided yet, not defined yet, undecided
    `,
    states: 'tbc, wip, work in progress, to do, in progress, pending, not started, draft, not yet started',
    alone: `
      coming soon, no response, tbd later, wip, work in progress, to be confirmed, to be agreed, to be specified,
      to be discussed, to be clarified, to be written, to be provided, to be named, fill in, fill me in,
      fill this in, placeholder, not yet, to be added, to be done, to be assigned, to be completed, to be filled,
      your answer, your answer here, your text here, text here, name here, your name here, your name, xx, xxx,
      under construction, to follow, will follow, details to follow, more to come, more to follow, stay tuned,
      not known yet, to be assigned by editor
    `,
    nothing: `
      n a, na, x, later, open, unknown, unclear, none, none yet, nil, nothing, not applicable, same as above, name,
      names, date, handle, link, owner, author, team, title, version, description, role, email, status, insert,
      if relevant, optional, unassigned, nobody, no one
    `,
    promises: `
      needs input, need input, needs more input, waiting for input, waiting on input, waiting for feedback from,
      awaiting input, input needed, input required, figure this out, figure it out later, figure that out,
      work this out, work it out later, work that out, sort this out later, decide this later, decide on this later,
      decide later, define this later, define later, define it later, discuss this later, come back to this,
      get back to this, will be filled in, will be written later, will be completed later, will be decided later,
      will be defined later, will be determined later, will be added here, details will follow, details to follow,
      details follow, to be filled in, to be written by, to be completed by, to be provided by, fill this in later,
      fill in later, write this later, write this up later, add this later, more details later,
      still needs to be written, still needs to be decided, still has to be decided, still have to decide,
      have not decided, haven't decided, has not been decided, hasn't been decided, don't know yet, do not know yet,
      not sure yet
    `,
    copulas: 'is, are, be, remains, remain, still, stays, as yet, currently, was, were',
    hedges: `
      but, probably, likely, maybe, perhaps, or, most likely, presumably, currently, tentatively, we think
    `,
    statuses: 'status, state, stage, progress',
    ordersAt: 'start',
    orders: `
      describe, explain, summarize, summarise, elaborate, briefly describe, briefly explain, briefly outline,
      briefly summarize, briefly summarise, replace this, write a, write your, tell us, tell the reader
    `,
    weakOrders: `
      outline, list, provide, add, include, insert, fill in, fill out, fill, state, identify, specify, give, define,
      discuss, mention, detail, enumerate, document, write, capture, name, link to, link, paste, enter, replace,
      use this section
    `,
    please: 'please, briefly, here, shortly, clearly, in detail, concisely',
    here: `
      here, please, this section, this template, this document, in a few sentences, in one sentence,
      in two sentences, in a sentence, in a few words, in one paragraph, in a paragraph, one or two sentences,
      1-2 sentences, 2-3 sentences, your own words, your feature, your project, your product, your team, your users,
      your design, your proposal, your solution
    `,
    subjects: `
      the problem, the problems, problem, the goal, the goals, the objective, the objectives, the purpose,
      the background, the context, the motivation, the scope, the solution, the proposed solution,
      the chosen solution, the option, the options, other options, the other options, alternatives,
      the alternatives, the approach, the design, the architecture, the risks, risks, any risks, the requirements,
      requirements, the users, the target users, the audience, the target audience, the stakeholders, stakeholders,
      the metrics, metrics, success metrics, success, the timeline, the milestones, milestones, the dependencies,
      dependencies, assumptions, the assumptions, constraints, the constraints, non-goals, out of scope,
      the feature, this feature, this project, this change, this proposal, the proposal, the project, the rollout,
      the rollout plan, the launch plan, use cases, the use cases, user stories, the user stories, the team,
      the impact, the outcome, the outcomes, the hypothesis, the opportunity, the benefits, the key, the main,
      the customer, customers, the need, the change, the proposed, the owner, the deadline, this solve, this work,
      trade-offs, the trade-offs, tradeoffs, the plan, the desired, the current, the expected, the most important,
      open questions, pain points
    `,
    questions: `
      what, why, how, who, when, which, where, are there any, is there any, are there other, do we, does this,
      does it, will this, is this, is it, do you, have you, can we
    `,
    advice: `
      keep, avoid, be, use, include, make sure, try, focus, think, consider, limit, e.g, eg, for example, example,
      do not, don't, please, you, your, if you, feel free, remember, ensure
    `,
    purposes: `
      this section describes, this section should, this section must, this section explains, this section covers,
      this section lists, this section is for, the section should, this part should, this part describes,
      this document should
    `,
    inserts: `
      insert, fill in, your, name of, names of, title of, date of, link to, describe, explain, list the, list of,
      to be, tbd, tba, tbc, todo, enter, add your, add a link, add link, replace with, specify, provide,
      short description, a short, a brief, brief description, one sentence, the name of, person who, what is,
      why is, who is
    `,
    wanted: `
      name, names, date, title, team, team name, owner, owners, person, role, number, todo, tbd, tba, tbc, summary,
      description, quarter, deadline, email, metric, target, link, url, value, text, amount, version, placeholder,
      here, company, username, handle, author, xx, x, xxx, feature, milestone, problem, goal, manager,
      product manager, engineering manager, lead, tech lead, pm, em, designer, engineer, developer, approver,
      reviewer, stakeholder, sponsor, director, percentage, day, month, year, id goes here
    `,
    dateForms: `
      yyyy-mm-dd, yyyy/mm/dd, yyyy.mm.dd, dd-mm-yyyy, dd/mm/yyyy, dd.mm.yyyy, mm/dd/yyyy, mm-dd-yyyy, mm/yyyy,
      yyyy-mm, mm/dd/yy, dd/mm/yy, yyyy mm dd, dd mmm yyyy, mmm yyyy, yyyy-xx-xx, qx yyyy, q? yyyy
    `,
    units: 'percent, days, weeks, months, hours, minutes, seconds, ms, years, points, pp, sprints',
    centuries: 'century, centuries, chapter, part, volume, olympiad',
    articles: `
      a, an, the, this, that, these, those, each, every, any, no, some, its, their, our, all, remaining, old, stale,
      open, without, many, most, few, of, per, new, leftover, both, such
    `,
    things: `
      comment, comments, list, lists, item, items, marker, markers, note, notes, tag, tags, app, apps, file, files,
      entry, entries, section, sections, placeholder, placeholders, cell, cells, value, values, text, label, labels,
      state, field, fields, is a, are words, column, board, mvc, example
    `,
    shown: `
      tap, taps, tapping, click, clicks, clicking, press, presses, pressing, pressed, button, buttons, key, keys,
      select, selects, choose, chooses, hit, hits, show, shows, showing, display, displays, displayed as, shown as,
      says, say, reads, read as, marked, marked as, mark as, named, called, labelled, labeled, tagged, word, words,
      menu, tab, prints, print, renders, writes
    `,
    formats: `
      format, formats, formatted, iso, pattern, placeholder, placeholders, variable, variables, template variable,
      syntax, parse, parsed, parses, written as, shown as, display as, displayed as, token, mask, replaced by,
      replaced with, convention, naming, stored as, string, strings, size, sizes, interpolation, template,
      templates, merge field, merge fields
    `,
  },

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
