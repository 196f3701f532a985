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

  choices: {},

  measures: {},

  launches: {},

  owners: {
    owner: `
      owner, owned by, dri, directly responsible individual, responsible, responsible person, responsible for,
      in charge, person in charge, single threaded owner
    `,
    accountable: 'accountable, accountable person',
    decider: 'decision owner, decider, decision maker, decided by, final decision, final say, final call',
    coOwner: `
      co-owner, co owner, joint owner, joint owners, shared owners, owned jointly by, jointly owned by, co-dri
    `,
    of: 'of the, of this, of, for the, for this, for, the, this',
    itself: `
      this section, this part, this document, this prd, this sdd, this spec, this decision, this, the section,
      the decision, the decisions, the final decision, the document, section, decision, document, prd, sdd,
      spec, it, here, about this
    `,
    asked: {
      why: 'why we build it, why we build this, why we do it, why we do this',
      what: `
        what we build, what we are building, what to build, what gets built, what is built, what ships, what
        we ship, what is in scope
      `,
      how: 'how we build it, how to build it, how it is built, how it gets built, how we build this, how it works',
      who: 'who builds it, who does what, who works on it, who leads it',
      when: `
        when it ships, when we ship, when we ship it, when it launches, when it is done, when it goes live,
        when it is released
      `,
    },
    owns: `
      own, owns, co-own, co-owns, decide, decides, decide on, decides on, decide about, decides about, is
      responsible for, are responsible for, is accountable for, are accountable for, has the final say, have the
      final say, has the final say on, have the final say on, makes the call, make the call, makes the final
      call, make the final decision, makes the final decision, makes the decision, make the decision, is in
      charge of, are in charge of, is in charge, is the owner of, are the owners of, is the dri for, shares
      ownership of, share ownership of, share ownership, has the last word, have the last word
    `,
    ownedBy: `
      owned by, is owned by, are owned by, co-owned by, is co-owned by, jointly owned by, is jointly owned by,
      decided by, is decided by, decided jointly by, is the responsibility of, is the joint responsibility of,
      final say is with, decision is with, final decision is with, decision lies with, final say lies with,
      decision rests with, decision belongs to, belongs to, is up to, rests with, lies with
    `,
    particles: '',
    together: 'together, jointly, both, collectively, equally, in common',
    joints: 'and, or, and/or, with, together with, along with, plus, as well as, jointly with',
    articles: 'the, our, a, an, both, either',
    ownTeam: `
      her team, his team, their team, the team, her squad, his squad, their squad, her group, his group, her
      people, her reports, his reports, team
    `,
    team: 'team, teams, squad, group, guild, sig, wg, crew, tribe, chapter, committee, council, board',
    standIn: `
      acting, interim, ad interim, stands in, stand-in, stand in, standing in, on behalf, deput*, cover, covers,
      covering, substitut*, backup, back-up, until, till, temporar*, for now, while, then, thereafter,
      afterwards, later, followed by, succeeded by, after, during, delegat*, in lieu, fills in, filling in,
      taking over, takes over, replac*, proxy, previously, formerly, on leave, absence, absent, away, out of
      office, vacation, holiday, holidays, parental leave, maternity leave, sabbatical, sick
    `,
    insteadOf: 'for, instead of',
    consulted: `
      consult*, informed, inform, support*, help*, advis*, advice, input, assisted, assisting, contribut*,
      review*, in consultation, aided, coordinat*, alignment, aligned, in agreement
    `,
    product: `
      product, product management, product manager, product owner, product lead, product managers, product team,
      head of product, pm
    `,
    engineering: `
      engineering, engineering manager, engineering management, eng, eng manager, engineering lead, engineering
      managers, engineering team, development, dev lead, tech lead, technical lead, engineers, em
    `,
    remarks: `
      manager, management, engineer*, product, lead, leads, leader, director, head, vp, ceo, cto, cpo, coo, cfo,
      cio, ciso, chief, officer, owner, design, designer, architect*, analyst, developer*, inc, ltd, llc, gmbh,
      marketing, sales, finance, legal, operations, support, security, research, qa, hr, people, office,
      department, division, unit, remote, onsite, part-time, full-time, monday*, tuesday*, wednesday*,
      thursday*, friday*, weekdays, new, north, south, east, west, san, los, las, saint, since, see, only, all,
      everyone, everybody, nobody, none, tbd, service, services, system, app, api, platform, module, component,
      senior, junior, staff, principal
    `,
    labels: { owner: 'Owner', consulted: 'consulted', colon: ': ' },
  },

  technology: {
    headings: `
      architecture, api, apis, schema, schemas, data model, data models, database, databases, implementation,
      technical design, system design, technical solution, technical approach, design detail, detailed design,
      technical detail, technical spec, technical specification, technical overview, technical notes, technical
      implementation, endpoint, endpoints, class diagram, sequence diagram, algorithm, algorithms, data
      structure, tech stack, technology stack, stack, infrastructure, backend, back end, back-end, frontend
      implementation, server side, engineering notes, engineering design, engineering approach, code structure,
      module structure, internals, tables, microservices, storage layer, internally, under the hood, behind the
      scenes, inner workings, how we build it, how it is built, how it's built
    `,
    forUsers: `
      public api, partner api, customer api, external api, developer api, api product, developer experience,
      information architecture, onboarding, user interface, ui, ux, user experience, user flow, user flows, user
      journey, user journeys, screens, screen, mock-ups, mockup, mockups, wireframe, wireframes, design
      principles, visual design, interaction design, look and feel, accessibility, settings, configuration, api
      documentation, documentation, customer journey, use case, use cases, api for customers, api for partners,
      api for developers, product architecture
    `,
    asIs: `
      current state, current architecture, current system, current implementation, current solution, current
      setup, current process, current situation, current design, current api, current behavior, current
      behaviour, existing architecture, existing system, existing systems, existing solution, existing
      implementation, as is, as-is, status quo, today, how it works today, where we are, how things work today,
      legacy, legacy architecture, baseline, background, context, situation
    `,
    today: 'today, currently, at present, at the moment, right now, as of now, so far, existing, legacy',
    parts: `
      kafka, postgres, postgresql, mysql, mariadb, sqlite, mongodb, mongo, dynamodb, redis, memcached,
      elasticsearch, opensearch, cassandra, rabbitmq, sqs, sns, s3, kinesis, pubsub, bigquery, snowflake,
      clickhouse, kubernetes, k8s, docker, helm, terraform, nginx, envoy, istio, grpc, graphql, rest api,
      restful, websocket, websockets, protobuf, avro, json schema, openapi, swagger, jwt, oauth2, tls, smtp,
      ftp, spring boot, django, flask, fastapi, node.js, nodejs, vue, angular, svelte, next.js, typescript,
      javascript, golang, kotlin, c++, .net, webassembly, orm, sql, nosql, cron, cronjob, cron job, cdn, dns,
      vpc, iam, aws, gcp, azure, firebase, supabase, prisma, celery, airflow, hadoop, flink, debezium,
      cloudfront, headless chrome, puppeteer, playwright, ffmpeg, message broker, broker, event bus, outbox,
      foreign key, foreign keys, primary key, schemas, endpoint, endpoints, microservice, microservices,
      monolith, daemon, api gateway, middleware, load balancer, reverse proxy, replica, replicas, shard, shards,
      cache, caches, caching, bucket, buckets, pod, pods, datastore, mutation, resolver, mutex, dependency
      injection, event store, event sourcing, cqrs, serializ*, deserializ*, batch job, nightly job, background
      job, migration script, feature store, uuid, varchar, enum, nullable, checksum, ci pipeline, ci/cd, etl,
      service layer, soap, golang
    `,
    perhapsParts: `
      table, tables, column, columns, row, rows, topic, message, messages, interface, function, library,
      libraries, framework, event handler, job, jobs, lock, locks, class, classes, container, containers,
      cluster, server, servers, database, databases, query, queries, http, https, gateway, worker, workers,
      queue, queues, schema, index, indexes, indices, partition, partitions, transaction, transactions, thread,
      threads, timestamp, integer, boolean, proxy, warehouse, repository, controller, controllers, handler,
      handlers, hash, hashing, runtime, async, asynchronous, scheduler, oracle, java, python, front end,
      frontend, back end, backend, api, apis, service, services, storage, event, events, batch, php, ruby, rust,
      state machine, parser, compiler, sdk, webhook, webhooks, polling, polls, payload, callback, encrypted,
      lambda, spark, polled
    `,
    besides: `
      non-functional, nonfunctional, nfr, nfrs, quality attributes, rollout, deployment, launch, release, go to
      market, performance, reliability, availability, requirement, requirements, user stories, user story,
      acceptance criteria, scope, goals, metrics, success, personas, risk, risks, dependencies, dependency,
      constraints, constraint, assumptions, limitations, alternatives, options, open questions, appendix,
      glossary, glossaries, references, faq, testing, test, migration, security, privacy, compliance, feature,
      features, principles, considerations, implementation plan, implementation timeline, implementation phases,
      implementation strategy, implementation status, implementation tasks, implementation roadmap,
      implementation order, implementation history, implementation priority, usage, examples
    `,
  },
};
