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

  blanks: {},

  choices: {
    ways: `
      option, variant, approach, path, plan, solution, proposal, design, candidate, route, possibility, choice,
      idea
    `,
    options: 'option, variant, approach, alternative, solution, candidate, possibility',
    alternatives: 'alternative, other option, other approach',
    after: '',
    counts: `
      one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, fourth, few, several, a
    `,
    lists: `
      options, options considered, considered options, options we considered, options evaluated,
      options analysis, option analysis, analysis of options, comparison of options, options comparison,
      evaluation of options, design options, solution options, possible solutions, solutions considered,
      considered solutions, possible approaches, approaches, approaches considered, considered approaches,
      variants, variants considered, candidate solutions, viable paths, possible paths, choices considered,
      pros and cons of the options, comparison of approaches, comparison of alternatives, options for,
      choice of, build or buy, build vs buy, ways to do it, what we considered, what we looked at,
      technical options, implementation options, architecture options, options and trade-offs, considered,
      evaluated, weighed
    `,
    others: `
      alternatives, alternatives considered, considered alternatives, alternatives we considered,
      alternative approaches, alternative approach, alternative solutions, alternative solution,
      alternative designs, alternative design, alternative implementations, alternative options,
      alternative proposals, alternative ideas, alternative architectures, rejected alternatives,
      rejected options, rejected ideas, rejected approaches, rejected solutions, rejected designs,
      discarded alternatives, discarded options, discarded ideas, discarded approaches, dismissed alternatives,
      dismissed options, abandoned ideas, abandoned approaches, ruled out, options ruled out, what we ruled out,
      other options, other options considered, other approaches, other approaches considered, other solutions,
      other solutions considered, other designs, other ideas, other ways, alternatives to, alternatives for,
      not chosen, options not chosen, options not taken, what we did not choose, what else we considered,
      what else we looked at, what else we tried, roads not taken, paths not taken, why not the others,
      rejected, comparison with, comparison to
    `,
    comparisons: `
      comparison, compared, trade-offs, tradeoffs, trade-off analysis, tradeoff analysis, pros and cons,
      evaluation, decision matrix, rationale, decision, decisions, design decisions, technology choice,
      technology selection
    `,
    parts: `
      comparison, recommendation, decision, decision outcome, outcome, conclusion, criteria, decision criteria,
      decision drivers, evaluation criteria, drivers, summary, overview, discussion, pros, cons, pros and cons,
      advantages, disadvantages, benefits, drawbacks, trade-offs, tradeoffs, rationale, background, context,
      introduction, evaluation, evaluation matrix, notes, result, consequences, assumptions, constraints,
      chosen option, references, next steps, cost, time, effort, risks
    `,
    whyNot: `
      why not, why did we not, why we did not, why dont we, why didnt we, why arent we, why no,
      why we ruled out
    `,
    versus: 'vs, vs., versus, compared with, compared to, instead of, rather than, and not',
    or: 'or',
    contrast: 'vs, versus, either, both, than, instead, whereas, another, other',
    choosing: `
      we chose, we choose, we have chosen, was chosen, were chosen, is chosen, chosen, we prefer, we preferred,
      we decided, decided, decision, we opted, opted, opt for, we picked, picked, we selected, we favour,
      we favor, favoured, favored, we went with, we go with, went with, go with, going with, we settled on,
      settled on, we recommend, recommended, beats, is preferred, was preferred, is preferable, chose,
      and picked, and took
    `,
    taking: `
      we use, we used, we take, we took, we build, we built, we write, we will use, we keep, we run, use, uses,
      using
    `,
    over: 'over, instead of, rather than, in place of, and not, as opposed to, ahead of',
    ruledOut: `
      ruled out, we rejected, we reject, we discarded, we dismissed, we dropped the idea, we dropped,
      we abandoned, we decided against, decided against, opted against, we did not choose, we didnt choose,
      we did not take, we do not want to use, considered but rejected, considered and rejected,
      considered and discarded, considered but not, considered but discarded, considered but dismissed,
      considered but dropped, chosen over, preferable to, picked over, selected over, favoured over,
      favored over, chosen instead of, rejected alternative, rejected option, was not chosen, were not chosen,
      not chosen because, rejected the idea, other option was, other options were, other approach was,
      other approaches were, an alternative is, an alternative was, an alternative would be, one alternative,
      another alternative, another option, another approach, another way would, alternative would be,
      alternative would have, alternative approach, alternative approaches, alternative solution,
      alternative to this, would have been an option, would also work, would have worked, we tried and,
      was preferred over, is preferred over
    `,
    turnedDown: `
      was rejected, were rejected, was discarded, were discarded, was dismissed, were dismissed, was dropped,
      were dropped, was abandoned, were abandoned, has been rejected, have been rejected, has been discarded,
      have been discarded, not an option, no option
    `,
    against: `
      rejected, discarded, dismissed, dropped, ruled out, not chosen, not taken, not selected, not viable,
      abandoned, decided against, too expensive, too dear, too slow, too costly, too complex, too much,
      too risky, too long, too late, not pursued, no longer considered, declined
    `,
    considered: `
      we considered, we also considered, also considered, was considered, were considered, we have considered,
      we weighed, we could also, one could also, we could instead, we could have
    `,
    examined: `
      we evaluated, we compared, we looked at, we looked into, we also looked, we investigated, we explored,
      we thought about, we discussed using
    `,
    but: 'but, however, though, although, yet, and dropped, and rejected',
    alternatively: 'alternatively, as an alternative, another option would be, another way would be',
    users: `
      user, users, customer, customers, client, clients, caller, callers, reader, you, visitor, admin,
      administrator
    `,
    only: `
      only option, only one option, only viable option, only possible option, only feasible option,
      only realistic option, only real option, only way, only viable way, only possible way, only solution,
      only possible solution, only viable solution, only approach, only viable approach, only choice,
      single option, sole option, one option only, no alternative, no alternatives, no real alternative,
      no viable alternative, no other option, no other options, no other way, no other choice,
      no other approach, no other solution, no choice, no second option, not any alternative,
      not any other option, any alternatives, any other options, without alternative, no options,
      nothing else was considered, nothing else is possible
    `,
    none: 'none, no, nothing, n a, not applicable',
    because: `
      because, since, as, due to, given, so, therefore, thus, hence, prescribed, prescribes, mandated, mandates,
      required by, requires, imposed, imposes, by law, owing to, reason
    `,
    weighing: `
      pro, pros, con, cons, advantage, advantages, disadvantage, disadvantages, benefit, drawback, drawbacks,
      downside, upside, trade-off, tradeoff, chosen, rejected, recommended, preferred, good because,
      bad because, better, worse, ruled out, decision, approach
    `,
    settings: `
      configuration, config, setting, settings, menu, command line, cli, flag, flags, parameter, parameters,
      argument, arguments, preferences, default, type, value, environment variable, dialog, button, dropdown,
      checkbox, switch, syntax, endpoint, usage, payment, shipping
    `,
    units: `
      week, weeks, month, months, day, days, year, years, sprint, sprints, quarter, quarters, hour, hours,
      person days
    `,
    criterion: 'criterion, criteria, aspect, factor, dimension, attribute, property, metric, feature, quality',
    criteria: {
      cost: {
        labels: `
          cost, costs, price, pricing, budget, expense, expenses, spend, fee, fees, licence, license, licensing,
          tco, opex, capex, total cost of ownership, running cost, money, bill, investment
        `,
        signs: `
          cheap, cheaper, cheapest, expensive, dear, dearer, costly, pricey, affordable, usd, eur, dollars,
          euros, free of charge, cost, costs
        `,
      },
      time: {
        labels: `
          time, duration, effort, schedule, lead time, eta, time to market, delivery, delivery date, timeline,
          weeks, months, person days, man days, story points, estimate, estimates, t-shirt size, size, deadline,
          date, ready by, available from, sprints, work, how long, when, speed of delivery
        `,
        signs: `
          quick to build, quicker, fast to build, faster to build, slow to build, takes longer, long to build,
          ready in, longer to build, but quick, quick but, and quick
        `,
      },
      velocity: {
        labels: `
          velocity, developer velocity, dev velocity, debt, technical debt, tech debt, maintenance,
          maintainability, maintain, maintainable, future change, future changes, changeability, ease of change,
          extensibility, extensible, evolvability, flexibility, modifiability, upkeep, adaptability,
          sustainability, long term, complexity
        `,
        signs: `
          easy to change, hard to change, easier to change, harder to change, maintaining, maintained, extend,
          extendable, flexible, lock-in, coupling, coupled, future proof, legacy, refactor, refactoring,
          rewrite, brittle
        `,
      },
      experience: {
        labels: `
          experience, developer experience, dev experience, devex, dev ex, devx, dx, ergonomics, tooling,
          usability, day to day work, daily work, working with it, developer ergonomics, learning curve,
          ease of use, familiarity, ease of development, developer happiness, skills, know-how, manual steps,
          manual work, operability, debuggability, onboarding
        `,
        signs: `
          pleasant, tedious, easy to use, hard to use, debug, debugging, familiar, unfamiliar, learn,
          manual step, by hand, toil, ergonomic, intuitive, cumbersome, nobody here knows, team knows,
          look after
        `,
      },
    },
    perUse: 'per query, per request, per call, per row, per lookup, per operation, query, lookup, memory, cpu',
    speed: `
      response, latency, load, loading, query, run, execution, processing, start up, startup, build, request,
      real, idle, first byte, limit, running, query time, access, seek, wait, waiting, turnaround, compute,
      lookup
    `,
  },

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
