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
        implementation plan, upgrade and migration strategy, rollout upgrade and rollback,
        implementation strategy, action plan, action items, execution plan
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
        release, releasing, phases, phasing, staging, delivery, plan, plan of record, work plan, plan of work, sprints, graduation, appetite, next steps,
        immediate next steps, estimate, estimation, effort, level of effort, planning, development plan,
        availability date, sequencing, progress,
        project history, stabilization, stabilization plan, duration, timeboxing
      `,
      phrases: `
        timeline, development phase, milestone, schedule, roadmap, deadline, key date, target date,
        release date, release phase, delivery date, delivery plan, project plan, graduation criteria, graduation criterion,
        implementation history, implementation phase, phased plan, phased delivery, effort estimate,
        effort estimation, time estimate, target release, work breakdown, release criteria, beta graduation,
        graduation step, implementation order
      `,
      hints: 'phase, sprint',
      weak: 'plan, release',
    },
    {
      answers: ['rollout', 'how'],
      perhaps: ['when'],
      otherwise: ['how'],
      headings: 'rollout and migration, release and migration, migration and rollout',
    },
    {
      answers: ['rollout', 'when'],
      otherwise: ['when'],
      headings: `
        launch timeline, rollout timeline, rollout schedule, launch schedule, when do we launch, when will we launch,
        when does it launch, when do we go live, when will it go live, when do users get it, when do customers get it,
        when is the launch, when to launch
      `,
      phrases: `
        rollout timeline, roll out timeline, rollout schedule, roll out schedule, launch timeline, launch schedule,
        launch date, rollout date, roll out date, go live date
      `,
    },
    {
      answers: ['rollout'],
      perhaps: ['when'],
      otherwise: ['when'],
      headings: 'release plan, release strategy, release approach',
      phrases: 'release plan, release strategy, release approach',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        ramp up, ramp up plan, ramp, progressive delivery, go live, go live plan, going live, gradual release, phased release, staged release, how it reaches users, how it reaches customers, rollout, rollout plan, rollout strategy, rollout and launch, phased rollout, staged rollout, gradual rollout,
        launch, launch plan, launch strategy, launch phases, launch readiness, launch review, launch checklist,
        who gets it first, how we roll it out, how will we roll it out, how we will roll it out, how we launch it
      `,
      phrases: `
        go live, progressive delivery, ramp up plan, rollout plan, roll out plan, rollout strategy, roll out strategy, rollout phase, roll out phase, rollout stage,
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

  choices: {},

  measures: {
    headings: `
      success, metrics, key metrics, main metrics, kpi, okr, key results, targets, measures, measurement, measuring,
      measurable outcomes, measures of success, indicators, results we want, what success is, success measures,
      impact metrics, business impact, expected impact, win conditions, scorecard, evaluation
    `,
    phrases: `
      success metric*, success measure*, success criteri*, success indicator*, success target*, success factor*,
      success look*, key result*, key metric*, product metric*, business metric*, performance indicator*, kpi, kpis,
      okr, okrs, north star, metrics and, and metrics, measure success, measure it, measure the success,
      measure whether, measuring success, measuring impact, definition of success, what is success, winning look*,
      good look*, done look*, great look*, will we know, we will know, we'll know, do we know, we know it,
      know it worked, know that it worked, know we succeeded, know if it, know when we, tell it worked,
      tell that it worked, tell whether it, see that it worked, target metric*, metrics for, metrics of success,
      goal metric*, measurable goal*, measurable outcome*, how it will be measured, is it worth it, did it work,
      did it pay
    `,
    goals: `
      goal*, objective*, target, targets, outcome*, aim, aims, ambition, impact, hypothesis, expected result*,
      expected benefit*, desired result*
    `,
    notGoals: `
      non goal*, nongoal*, not a goal, no goal, anti goal*, target group*, target audience*, target user*,
      target customer*, target market*, target platform*, target release*, target date*, target persona*, impact on,
      impact of, impact analysis
    `,
    measures: `
      nps, csat, ces, dau, mau, wau, arr, mrr, gmv, ltv, cac, roi, net promoter score, score*, rating*, star, stars,
      satisfaction, conversion*, conversion rate*, adoption, adoption rate, activation*, retention, churn*, engagement,
      revenue, sales, turnover, profit, margin, bounce rate, drop off*, dropoff*, abandonment*, completion rate*,
      click through*, ctr, open rate*, response rate*, time to value, time to market, time on task, sign ups, signups,
      sign-ups, active user*, daily user*, monthly user*, weekly user*, paying customer*, no-show*, usage, utilization,
      productivity, market share, share of
    `,
    counted: `
      call*, support call*, ticket*, support request*, complaint*, incident*, escalation*, refund request*, question*,
      bug, bugs, download*, install*, registration*, error rate*, success rate*, failure rate*, defect*, lead time*,
      cycle time*, waiting time*, wait, hours per, cost*, people, effort, time
    `,
    uses: `
      use, uses, using, used by, adopt*, switch, switches, switched, migrat*, sign up, signs up, signed up, subscribe*,
      activat*, complet*, return, returns, recommend*, convert*, renew*, stay, stays, buy, buys, come back, pay, pays,
      on their own, by themselves, without help, without calling, self service
    `,
    change: `
      reduc*, increas*, decreas*, lower, lowers, lowered, lowering, rais*, rise, rises, rising, grow, grows, grown,
      growth, improv*, boost*, drop, drops, fall, falls, falling, doubl*, tripl*, halv*, shorten*, speed up, cut, cuts,
      cutting, shrink*, fewer, less, faster, quicker, more, better, higher, down to, up to a, bring * down, save,
      saves, saving, climb*, go up, goes up, go down, goes down, goes from, go from, gone, cheaper, shorter, eliminat*,
      not more than today, gain, gains, double the
    `,
    targets: `
      at least, at most, above, over, below, under, more than, less than, fewer than, no more than, not more than,
      not less than, no fewer than, reach*, exceed*, minimum, or more, or less, or better, or higher, or lower, within,
      target of, target is, greater than, better than, higher than, lower than, hit, hits, achieve*
    `,
    numbers: `
      two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty,
      sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, dozen, one day, one hour,
      one minute, one week, one month, one second, a day, a minute, an hour, one call, one click, one complaint,
      one ticket, once a
    `,
    shares: `
      half, halves, halve*, a third, one third, two thirds, thirds, a quarter of, one quarter of, by a quarter,
      three quarters, a fifth, one fifth, a tenth, one tenth, by a third, twice, double*, triple*, threefold, twofold,
      tenfold, percent, per cent, percentage point*, pp, times as, times more, times fewer, out of ten, in ten,
      majority of, out of
    `,
    nobody: `
      nobody, no one, no-one, none of, not a single, not one, zero, no longer, any more, anymore, no more, never again
    `,
    no: 'no',
    all: 'all, every, everybody, everyone, each',
    units: 'second, seconds, sec, secs, s, ms, minute*, min, mins, hour*, h, hrs, day*, week*, month*',
    joints: 'to, down to, up to, instead of, rather than, not, becomes, become, was, were, now',
    wants: `
      want*, aim*, goal*, target*, objective*, should, must, will, plan to, hope*, expect*, intend*, would like,
      to reduce, to cut, to increase, to halve, to double, to bring, let us, let's, by the end of, success
    `,
    success: `
      done when, done if, done once, succeed when, succeed if, succeeds when, succeeds if, succeeded when,
      succeeded if, success means, success is when, success is if, success will be, successful when, successful if,
      success when, success if, success =, success:, success after, it worked when, it worked if, has worked when,
      has worked if, it works when, we will know, we'll know, know it worked, know that it worked, we won when,
      we win when, win if, have won when, measured by, measure success, happy when, happy if, satisfied when,
      worth it if, worth it when, paid off when, pays off if, pays off when, goal is reached, target is, our target,
      our goal is, the goal is, kpi, north star, key result, success metric, we measure
    `,
    product: `
      limit*, quota*, maximum, max, price*, fee, fees, discount*, size, sizes, kb, mb, gb, tb, px, pixel*, characters,
      support, supports, supporting, per page, up to, timeout*, font*, volume, zoom, seats, seat, port, retries, retry,
      attempts, default*, cache*, column*, row, rows, field*, buttons, formats, languages, api, opacity, vat, tax
    `,
    can: `
      can, may be, may have, may use, may see, may choose, allow*, enable*, lets, let, able to, is shown, are shown,
      shows, show, displays, display, lists
    `,
    numbered: `
      version*, phase*, step*, level*, section*, page, pages, iso, rfc, http, https, status, port, code, codes, error,
      errors code, ticket no, issue, sprint*, figure, fig, table, item, tls, ssl, ipv, windows, ios, android, python,
      java, node, gdpr art, article, chapter, no, nr, number, id, req, requirement*, wave*, milestone*, week, priority,
      tier*, oauth, utf, sha, en, din, option*, release*, fr, nfr, us, ac, sc, story, epic, line, room, stage,
      appendix, kr, objective, goal, metric, kpi, year, fy, epsg, base, round
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      rollout*, roll out*, rolled out, rolling out, launch*, go to market, gtm, go live, going live, deployment,
      deploy, deployed, canary, release plan, release strategy, release criteria, release schedule, release cycle,
      release cadence, release train, beta, early access, private preview, public preview, pilot, dogfood, dogfooding,
      general availability, graduation criteria, stabilization, stabilisation, migration plan, adoption plan, phased,
      staged, progressive delivery, ramp up, ramp, feature flag*
    `,
    stages: `
      beta, betas, alpha, pilot, pilots, piloted, piloting, pilot group, pilot it, canary, canaries, early access,
      early adopter*, private preview, public preview, limited availability, general availability, ga, dogfood,
      dogfooding, dogfooded, soft launch, dark launch, trial run, trial with, friends and family,
      behind a feature flag, behind a flag, behind flags, behind a toggle, behind a feature toggle, feature flag*,
      flag for, feature toggle*, a/b test, a/b testing, ab test, holdout group, waitlist, invite only, by invitation,
      internal release, limited release, first release
    `,
    counted: 'phase, wave, stage, step, batch, ring, cohort, group, tranche, milestone',
    steps: `
      first wave, second wave, third wave, last wave, next wave, wave 1, wave one, wave 2, wave two, first cohort,
      second cohort, cohort 1, first batch of, second batch of, ring 0, ring 1
    `,
    gives: `
      roll out, rolls out, rolled out, rolling out, roll it out, roll this out, roll them out, rolls it out,
      rollout to, rollout for, rollout in, goes live, go live, going live, went live for, launch to, launch for,
      launch with, launch in, launches to, launches in, launches with, launches for, launching in, launching with,
      launch it, ship to, ships to, ship it, shipped to, ships it, release to, release it, released to, release for,
      released for, releases to, releases it, get it, gets it, get this, gets this, got it, give it, open it,
      turn it on, turned on, turns it on, turn on, turning on, switch it on, switched on, switch on, enable it,
      enabling it, offer it, try it, tries it, tried it, try this, test it with, test with, tested with, deployed to,
      deploy to, deploy it to, distributed to, introduce it, introduced in, introduced to, expand to, extend to,
      invite, invited, move over, moved over, we start with, starting with, we begin with
    `,
    offers: `
      get, gets, gets access, get access, given to, give access, available to, available for, available in, open to,
      opens to, opened to, open for, opened for, enabled for, enabled in, enable for, activated for, offered to,
      offered in, starts with, start with, follow, follows, join, joins, behind a, behind the, live
    `,
    first: `
      first, initially, at first, to begin with, to start with, start with, starts with, starting with, begin with,
      begins with, only
    `,
    then: `
      then, next, later, afterwards, after that, after, before, followed by, finally, until, once, eventually,
      in the end, from there, follow, follows, as soon as, thereafter, and on to, the week after, subsequently,
      when it
    `,
    everyone: `
      everyone, everybody, everyone else, everybody else, all others, all other, the others, others, the rest, rest of,
      remaining, all users, all customers, all accounts, all teams, all staff, all employees, all regions,
      all countries, all markets, all tenants, all clients, all sites, all at once, everybody at once, the whole,
      whole company, company wide, worldwide, globally, general public, public, 100 %, 100%
    `,
    gradual: `
      gradually, progressively, incrementally, in waves, in stages, in phases, in steps, in batches, step by step,
      bit by bit, one by one, one at a time, wave by wave, team by team, country by country, region by region,
      site by site, customer by customer, ward by ward, market by market, city by city, store by store, ramp up,
      ramp it up, ramps up, ramped up, staged, phased, staggered, a few at a time, each week, every week
    `,
    audience: `
      user*, customer*, client*, tenant*, account*, employee*, staff, colleague*, team*, internal*, region*, countr*,
      market, markets, city, cities, site*, store*, shop*, clinic*, hospital*, ward*, school*, branch*, office*,
      partner*, compan*, organi*, tester*, volunteer*, subscriber*, member*, patient*, department*, pilot customer*,
      beta user*, devices, traffic, population, audience, cohort*, group*, merchant*, seller*, buyer*, student*,
      teacher*, plant*, factor*, warehouse*, driver*, people, friends, family
    `,
    owns: `
      own, owns, owned by, owner, lead, leads, led by, run, runs, run by, responsible for, is responsible,
      in charge of, accountable for, coordinates, coordinate, drives, driven by, manages, managed by, oversees,
      looks after, takes care of, sees to, does, handles, watches, monitors, decides on
    `,
    event: `
      rollout, roll out, roll-out, launch, go live, go-live, golive, release, ramp up, ramp-up, introduction,
      deployment, error rate, it after launch
    `,
    past: `
      was, were, has been, had, last year, last month, last week, in 2019, years ago, ago, previously, earlier version,
      used to, old, in the past, ended, failed
    `,
  },

  owners: {},

  technology: {},
};
