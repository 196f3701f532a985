import type { LanguagePack } from './language.js';

export const english: LanguagePack = {
  name: 'English',
  head: 'last',
  groups: [
    {
      answers: ['how'],
      broad: true,
      headings:
        'solution, the solution, our solution, solution design, how, how it works, how does it work, how will it work, our approach, approach, solution details',
    },
    {
      answers: [],
      perhaps: ['who'],
      headings: `
        sign-offs, sign off, signoff, signed off by, approvals, approval, required approvals, sign off table, sign off list
      `,
    },
    { answers: ['how'], asked: true, headings: 'design, dependencies, external dependencies, internal dependencies' },
    {
      answers: ['what'],
      headings: `
        launch communication, launch communications, launch messaging, communication plan, announcement plan,
        customer communication, what we propose, what customers get, what users get
      `,
    },
    { answers: [], headings: 'decision needed, decisions needed' },
    {
      answers: ['why'],
      headings: `
        what customers told us, what customers say, what users told us, what users say, what we hear, what we heard,
        customer voice, voice of the customer, customer quotes, user quotes, business impact,
        impact on the business, cost of doing nothing, cost of delay, what it costs us, what happens today
      `,
    },
    {
      answers: ['how'],
      phrases: `
        data ownership, module ownership, module responsibility, component responsibility, component ownership,
        service responsibility, service ownership, table ownership, class responsibility,
        responsibilities of the module, responsibilities of each module, responsibilities of the component,
        responsibilities of each component, responsibilities of the service, responsibilities of each service,
        responsibilities of the class, responsibilities of the layer, state ownership, resource ownership,
        endpoint ownership, layer responsibility, ownership of data, ownership of the data, message table,
        message format, object model, state machine, state transition
      `,
    },
    {
      answers: ['how'],
      headings: `
        chosen solution, chosen option, chosen approach, chosen design, selected solution, selected option,
        selected approach, preferred option, preferred solution, final solution, final design
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'review, reviews, reviewed by' },
    {
      answers: ['why'],
      headings: `
        what pushes us, what drives us, what bothers us, what hurts today, the pain, current problems,
        today's problems, problems today, what goes wrong
      `,
    },
    { answers: ['why', 'how'], headings: 'design rationale, rationale for the design, reasons for the design' },
    {
      answers: [],
      headings: `
        closing words, conclusion, concluding remarks, closing thoughts, final thoughts, wrap up, other information,
        anything else, any other business, any questions, general notes, further information, reference links,
        revision table, list of acronyms, typographical conventions, outstanding issues, decisions to be made,
        questions to answer, legal notice, confidentiality notice, copyright notice, document metadata,
        related reading, document version control, document change record,
        intended audience and reading suggestions, reading suggestions, document overview, overview of the document,
        overview of this document, document organization, document organisation, organization of the document,
        organisation of the document, referenced documents, applicable documents, reference documents,
        reference materials, supporting documents, supporting materials, supporting links, quick links,
        distribution list, document distribution, list of figures, list of tables, list of abbreviations,
        works cited, record of changes, amendment history, key terms, open items, open points,
        open questions and issues, open issues and questions, questions and issues, issues list,
        to be determined list, tbd list, loose ends, scratchpad, random notes, notes from the meeting, still open,
        still unclear, to be discussed, to discuss, clarifications needed, things we dont know,
        things we dont know yet, what we dont know, what we dont know yet, discussion thread, prior discussion,
        previous discussion, related decisions, related requirements, related artifacts, related artefacts,
        related principles, related proposals, related adrs, related rfcs, related projects, related prs,
        related tickets, related epics, purpose of this document, purpose of the document, purpose of this page,
        about this page, scope of this document, document purpose, see more, find out more, where to find more,
        attachments, attached files, still to decide, to be decided later, deferred questions,
        topics under discussion, regular meetings, signing off, goodbye, closing remarks, final words,
        final remarks, closing, office hours, how to help, how you can help, how to contribute, contributing,
        get involved, further links, external resources, labels, keywords, meetings, meeting dates, next meeting,
        agenda, sources, recordings, slides, presentations, where to find us, how to reach us, teaching notes,
        related work items, see further, reading guide, how to read this document, structure of this document,
        document structure, document conventions, notation, legend, image credits, board, kanban board, jira,
        ticket, tickets, github issues
      `,
    },
    {
      answers: [],
      perhaps: ['who'],
      headings: `
        meta, metadata, document information, document info, document control, document status,
        administrative information, header
      `,
    },
    {
      answers: ['when'],
      withSubject: true,
      headings: `
        phases, phase 1, stage 1, wave 1, project phases, phases of the project, implementation phases,
        development phases, phased plan, phased implementation
      `,
    },
    {
      answers: ['how'],
      asked: true,
      headings: `
        security, performance, scalability, reliability, availability, maintainability, portability, usability,
        accessibility, robustness, stability, quality, efficiency, capabilities, capacity, supportability,
        interoperability, testability, extensibility, modifiability, fault tolerance, resilience, safety,
        auditability, compatibility, error handling, interfaces, integrations, external interfaces, logging,
        observability, privacy, compliance, localization, internationalization
      `,
      phrases: `
        error handling, security, performance, scalability, reliability, availability, maintainability, portability,
        accessibility, usability, quality policy
      `,
      hints: 'interface, integration, quality',
    },
    {
      answers: ['why'],
      headings: `
        key problems solved, problems solved, what hurts, need statement, context and scope of the problem,
        target problem, why, why now, why us, why this, why do this, why are we doing this, reason, reasoning,
        motivation, motivating example, background, context, historical context, purpose, intent, need, drivers,
        vision, product vision, mission, strategy, product strategy, status quo, current situation, current state,
        state of the art, as is, today, how it works today, what we have done so far, previous work, opportunity,
        challenge, issue, issue summary, issue statement, hypothesis, narrative, evidence, insights, justified by,
        justification, benefit, significance, impact of the problem, case for change, what is wrong today,
        customer problem, user problem, customer needs, user research, key observations, competition, competitors,
        market, objections, what problem are we solving, what problem does this solve, what is the problem,
        which problem does this solve, root cause, root cause analysis, lessons learned, existing pain, pain,
        rationale for change, hypotheses, value hypothesis, forces, inspiration, positioning, background knowledge,
        background information, vision statement, mission statement, project justification, project rationale,
        rationale for the project, reason for the project, opportunity size, opportunity sizing, research findings,
        research insights, key findings, supporting evidence, supporting data, what we know, what we know today,
        what is broken, what is broken today, what's broken, what's broken today, what's wrong today, what's wrong,
        how we got here, how did we get here, where we are, where we are now, where we are today, the case for it,
        what triggered this, what people say, what's the point, what is the point, return on investment, roi,
        cost of inaction, as is process, as is analysis, as is state, current process, current workflow,
        current state of affairs, current process overview, gap analysis, swot analysis, swot, needs analysis,
        needs assessment, user needs analysis, project context, significance of the study,
        significance of the project, importance of the project, origin of the idea, impact of not doing this,
        business impact analysis, expected value, challenges today, current challenges, existing challenges,
        what's the opportunity, what is the opportunity, what are the benefits, statement of the problem,
        business environment, business understanding, competitive overview, competitive research,
        competitive analysis summary
      `,
      phrases: `
        problem statement, business rationale, strategic rationale, why build, why do we, market landscape,
        problem definition, problem alignment, problem description, problem overview, problem space,
        problem to solve, problem being solved, problem we are solving, current problem, existing problem,
        pain point, customer pain, user pain, user research, business case, business need, business value, business justification, business context,
        business problem, decision driver, value proposition, opportunity statement, opportunity assessment,
        market opportunity, market analysis, market research, market need, market context, market overview,
        competitive analysis, competitive landscape, competitor analysis, customer evidence, customer feedback,
        customer insight, strategic alignment, strategic fit, strategic context, current limitation, current pain,
        why this matter, need for change, motivation, background, statement of need, expected benefit, user benefit,
        key benefit, business opportunity, business driver, business benefit, customer benefit, customer value,
        user value, value to the customer, value to the user, benefit to, cost benefit analysis, customer research,
        user insight, user feedback, user interview, customer interview, expected impact, customer impact,
        user impact, project purpose, product purpose, system purpose, business purpose, purpose of, need for,
        market size, market sizing, market trend, competitor landscape, product opportunity, of the current system,
        of the existing system, of the current solution, of the existing solution, with the current system,
        with the existing system, current challenge
      `,
      hints: `
        problem, current implementation, current behavior, current approach, existing solution, current state,
        existing system, current system, benefit, challenge, market, shortcoming
      `,
      weak: 'trigger, value, importance',
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
    {
      answers: ['why', 'what'],
      subsections: ['what'],
      headings: 'background and goals, goals and background, shiny future we are working towards',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: `
        summary, executive summary, tldr, abstract, elevator pitch, in a nutshell, at a glance, one liner,
        press release, product overview, feature summary, project summary, short summary
      `,
      hints: 'summary',
      weak: 'overview, introduction, intro, description, about, project overview, feature overview, general, synopsis',
    },
    {
      answers: ['what'],
      headings: `
        what, what we propose to do about it, what we are building, what are we building, what will we build,
        what it is, what is it, what this is not, what is changing, goal, aim, objective, nongoals, no gos, scope,
        scoping, boundaries, exclusions, requirement, feature, story, epic, scenario, persona, actors, audience,
        target market, job stories, acceptance, success, kpi, okr, key results, metrics, outcome, deliverable,
        assumption, constraints, clarification, edge cases, must have, should have, could have, nice to have,
        wont have, p0, p1, p2, ux, user flow, wireframes, mockups, mock ups, guide level explanation,
        user guide level explanation, functional specification, functionality, product description, product scope,
        customer faq, external faq, realizes, design axioms, guiding principles, product principles, exit criteria,
        key entities, who is it for, who is this for, for whom, who are the users, who benefits, work items,
        prioritization, moscow, other concerns, future considerations, future possibilities, future improvements,
        future, future scope, go to market, pricing, measurement, ask, user roles, user types, user interface,
        screens, expected behavior, expected result, definition of success, measures of success, measuring success,
        how will we measure success, how do we measure success, how will we know, how to measure success,
        what does success look like, what is success, questions and answers for customers, rabbit holes and no gos,
        what were building, what were not building, what we want, what we need, the ask, what it isnt,
        what we leave out, what we left out, what were not doing, what we wont do, wont do, not now, not included,
        what's included, what is included, what's in scope, what's out of scope, what's not in scope, done when,
        done means, ideas for later, later versions, scope boundaries, inclusions, features in, features out,
        permissions and roles of users, jtbd, what winning looks like, winning looks like, what success looks like,
        what good looks like, metrics of success, metrics for success, measurement plan, kpi tree, mvp scope,
        mvp features, must have features, should have features, could have features, nice to have features,
        feature specifications, headline, future steps, future directions, future extensions, future plans,
        future ideas, future features, pricing model, product definition, project definition, error states,
        empty states, loading states, business logic rules, working backwards, product perspective,
        software system attributes, system attributes, functional hierarchy, stimulus response sequences,
        quality tree, quality ranges, applicable standards, market segments, market demographics, user demographics,
        flow of events, public facing changes, aims and objectives, specific objectives, project description,
        scope statement, business scope, system scope, project boundaries, future state, to be process, to be state,
        critical success factors, success factors, evaluation criteria, mandated constraints, project constraints,
        relevant facts and assumptions, waiting room, ux design, ui design, ui ux design, ux ui design, ui ux,
        user interface design, user interaction and design, designs and mockups, look and feel,
        user scenarios and testing, positioning statement, users of the product,
        new features, additional features, optional features, planned features, advanced features, basic features,
        essential features, primary features, secondary features, major features, minor features, other features,
        supported features, user scenarios testing, level design, character design, sound design, game design,
        definition of ready, success looks like, feature breakdown, feature matrix, story map, target segments,
        target segment, primary users, secondary users, stakeholder needs, interaction design,
        information architecture, visual design, site map, sitemap, navigation, storyboards, screen flow,
        screen flows, key performance metrics, success kpis, criteria for success, validation criteria,
        not in this release, not in this version, things we won't build, things we won't do, limits of scope,
        revenue model, business model, nonrequirements
      `,
      phrases: `
        user stories, use case, user scenario, usage scenario, primary scenario, success criteria,
        success criterion, success metric, measure success, functional scope, user facing change, proposed behavior,
        not doing, success measure, acceptance criteria, acceptance criterion, acceptance scenario, acceptance test,
        measurable outcome, key metric, north star, success indicator, feature detail, desired outcome,
        key interaction, core capability, solution summary, user need, performance indicator, key feature,
        core feature, main feature, feature list, proposed feature, feature set, target user, end user,
        user persona, user experience, user journey, customer journey, user segment, target customer,
        target audience, job to be done, scope of, project scope, in scope, out of scope, goal, objective,
        definition of done, expected outcome, feature description, feature requirement, analytics requirement,
        quality attribute, must implement, future work, future enhancement, key flow, functional spec,
        overall description, general description, product function, product feature, user characteristic,
        user classes, system feature, system function, business rule, operating environment, user environment,
        user profile, customer profile, functional overview, functional description, core functionality,
        key functionality, main functionality, main function, core function, task flow, customer segment,
        use case diagram, use case model, use case view, actor description, guardrail metric, counter metric,
        primary metric, secondary metric, outcome metric, target metric, business metric, product metric,
        product position statement, target outcome, project outcome, feature prioritization, feature prioritisation,
        moscow prioritization, project deliverable, end user impact, system capability, user facing feature,
        alternative flow, alternate flow, exception flow, future state, list of feature
      `,
      hints: 'capability, persona, scenario, journey, deliverable, scope',
      weak: `
        backlog, product backlog, ideas, wish list, wishlist, nfr, analytics, user, customer, actor,
        security requirement, experience, priority
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
        how, how it works, how it will work, how does it work, how we will build it, how will we build it,
        detail design, solution, approach, approaches, technical, tech spec, architecture, implementation,
        specification, spec, detailed specification, technical specification, reference level explanation, method,
        methodology, mechanism, algorithm, api, public interfaces, interfaces, data, data models, database, schema,
        protocol, module structure, invariants, testing, test, qa, quality assurance, deployment, runbook, rollback,
        migration, upgrade, downgrade, backwards compatibility, version skew, infrastructure needed, risk,
        mitigation, rabbit holes, drawbacks, downsides, cons, pros, tradeoffs, caveats, limitations, known issues,
        known limitations, notes constraints caveats, notes caveats, alternatives, other approaches, option,
        rejected ideas, rejected, abandoned ideas, decision, decision outcome, consequences, outcome of decision,
        rationale and alternatives, edge cases and error handling, internals, prototype, code, examples,
        cross cutting concerns, side effects, effects, costs, how we teach this, how to teach this, documentation,
        documentation plan, docs, user facing documentation, adoption, adoption strategy, breaking changes,
        notes constraints, context diagram, diagrams, flow diagram, technical context, technical notes,
        engineering notes, project structure, directory structure, complexity tracking, constitution check, tasks,
        spikes, research questions, feasibility, resolved questions, confirmation, positive consequences,
        negative consequences, technical debt, rollout upgrade and rollback planning, technology, technologies used,
        tools and technologies, tools and frameworks, tools used, development tools, development environment,
        development process, development methodology, development approach, software development methodology,
        methods, monitoring and alerting, monitoring and maintenance, hosting, ci cd, ci cd pipeline,
        continuous integration, erd, er diagram, data dictionary, data storage, code structure,
        repository structure, folder structure, third party libraries, libraries and frameworks, libraries,
        traceability matrix, pre mortem, premortem, plan of attack, key decisions, decisions made, qa plan,
        qa strategy, feasibility analysis, technical feasibility, size and performance, capacity planning,
        crosscutting concepts, cross cutting concepts, use case realizations, use case realisations,
        system scope and context, context and scope of the system, failure scenarios, advantages, disadvantages,
        off the shelf solutions, ideas for solutions, migration to the new product, quality management,
        risk and issue, risk and challenge, why should we not do this, why shouldnt we do this, why not do this,
        what could go wrong, what might go wrong, what can go wrong, what else we considered, what we considered,
        other ways, worries, gotchas, moving parts, building blocks, how well build it, how well do it,
        is this a breaking change, under the hood, deprecation plan, deprecation strategy, source code,
        design goals and trade offs, coding standards, backout plan, contingency plan, fallback plan,
        options analysis, option analysis, comparison of options, evaluation of options, background job,
        background task, background worker, background processing, background sync
      `,
      phrases: `
        correctness properties, design detail, detailed design, technical design, proposed design, system design, software design,
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
        testing requirement, infrastructure requirement, production readiness, backwards compatibility,
        alternatives, option considered, considered option, trade off, tradeoff, drawback,
        open issue and key decision, error handling, failure mode, prior art, related work, deep dive,
        proof of concept, technology stack, tech stack, implementation phase detail, risk, impact analysis,
        code change, reference implementation, technical consideration, technical constraint, technical detail,
        technical dependency, technical challenge, entity relationship, security impact, performance impact,
        logical view, process view, physical view, development view, feature flag, feature toggle,
        feature engineering, test scenario, performance testing, performance test, security testing,
        usability testing, accessibility testing, mitigation strategy, mitigation plan
      `,
      hints: `
        methodology, technical, diagram, architectural, storage, design, solution, implementation, api, approach,
        schema, interface, component, module, test, testing, deployment, migration, compatibility, protocol,
        algorithm, endpoint, infrastructure, integration
      `,
      weak: 'backend, frontend, monitoring, alerting',
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: `
        implementation plan, upgrade and migration strategy, rollout upgrade and rollback, implementation strategy,
        action plan, action items, execution plan
      `,
    },
    {
      answers: ['who'],
      headings: `
        who, who does what, who is involved, owner, ownership, team, people, people involved, contributor,
        participants, stakeholder, reviewer, approver, roles, responsibilities, raci, daci, staffing, resourcing,
        resource plan, assignees, assignments, contact, author, dri, maintainers, team asks, help wanted, deciders,
        decision makers, working group, steering committee, squad, crew, required teams, involved teams,
        accountable, leads, governance, credits, headcount, hiring plan, team capacity, consulted, informed,
        sponsor, executive sponsor, project sponsor, submitter, proposer, champion, shepherd, involved parties,
        parties involved, product owner, product manager, project manager, engineering manager, project lead,
        product lead, tech lead, technical lead, engineering lead, design lead, product team, engineering team,
        development team, design team, group members, team role, team introduction, team organization,
        team organisation, team responsibility, about the team, meet the team, management team,
        project organization, project organisation, project organization chart, organization chart, org chart,
        organizational structure, organisational structure, organization structure, organisation structure,
        organization of the team, project board, project governance, governance structure, key personnel, personnel,
        task distribution, distribution of work, distribution of tasks, work distribution, job assignments,
        required resources, resources required, resources needed, resource planning, human resources,
        primary assignee, document approval, project approval, approval signatures, authorized signatures,
        client contacts, escalation contacts, who to ask, who to talk to, who's on it, who's involved,
        hands on deck, project roles, key people, key contacts, contact information, responsible team,
        responsible parties, responsible persons, responsible people, team assignments, task assignments,
        work assignments, business owner, document owner, project leadership, reviewer list, who needs to approve,
        who should review this
      `,
      phrases: `
        stakeholder, participant, team member, project team, core team, team structure, team composition,
        responsibility matrix, responsibility assignment, raci, point of contact, approver, ownership, staffing,
        resource allocation, team allocation, division of labor, division of work, who is responsible,
        working group member
      `,
      hints: `
        team, contributor, participant, leadership, accountability, developer, engineer, staff, supervisor, advisor,
        mentor, signature
      `,
      weak: 'owner, people, contact',
    },
    {
      answers: ['when'],
      headings: `
        when, when will it be done, timeline, timeframe, schedule, scheduling, milestone, date, deadline, roadmap,
        release, releasing, phases, phasing, staging, delivery, plan, plan of record, work plan, plan of work,
        sprints, graduation, appetite, next steps, immediate next steps, estimate, estimation, effort,
        level of effort, planning, development plan, availability date, sequencing, progress, project history,
        stabilization, stabilization plan, duration, timeboxing, timing, time plan, project timetable,
        project calendar, release calendar, semester plan, sprint plan, project duration, important dates,
        dates to remember, due dates, estimated effort, estimated time, time estimation, completion date,
        estimated completion, submission dates, planned releases, order of work, what's next, what is next,
        what happens next, when is it due, version roadmap, how soon, what ships when, expected delivery
      `,
      phrases: `
        timeline, development phase, milestone, schedule, roadmap, deadline, key date, target date, release date,
        release phase, delivery date, delivery plan, project plan, graduation criteria, graduation criterion,
        implementation history, implementation phase, phased plan, phased delivery, effort estimate,
        effort estimation, time estimate, target release, work breakdown, release criteria, beta graduation,
        graduation step, implementation order
      `,
      hints: 'phase, sprint, date, delivery',
      weak: 'plan, release, timetable, gantt, gantt chart, gantt diagram',
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
        launch timeline, rollout timeline, rollout schedule, launch schedule, when do we launch,
        when will we launch, when does it launch, when do we go live, when will it go live, when do users get it,
        when do customers get it, when is the launch, when to launch
      `,
      phrases: `
        rollout timeline, roll out timeline, rollout schedule, roll out schedule, launch timeline, launch schedule,
        launch date, rollout date, roll out date, go live date, launch milestone, rollout milestone,
        roll out milestone
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
        ramp up, ramp up plan, ramp, progressive delivery, go live, go live plan, going live, gradual release,
        phased release, staged release, how it reaches users, how it reaches customers, rollout, rollout plan,
        rollout strategy, rollout and launch, phased rollout, staged rollout, gradual rollout, launch, launch plan,
        launch strategy, launch phases, launch readiness, launch review, launch checklist, who gets it first,
        who gets it when, how we roll it out, how will we roll it out, how we will roll it out,
        how do we roll it out, how will we roll this out, how do we roll this out, how we roll this out,
        how we launch it, how will we launch, how do we launch, how will we launch it, how do we launch it,
        shipping it, release and rollout, canary release, early access program, early access programme, soft launch,
        beta testing plan, pilot plan, pilot program, pilot programme, pilot phase, beta program, beta programme,
        beta plan, beta test plan
      `,
      phrases: `
        go live, progressive delivery, ramp up plan, rollout plan, roll out plan, rollout strategy,
        roll out strategy, rollout phase, roll out phase, rollout stage, rollout step, rollout approach,
        rollout wave, phased rollout, staged rollout, gradual rollout, progressive rollout, beta rollout,
        customer rollout, feature rollout, launch plan, launch strategy, launch approach, launch readiness,
        go live plan, go live strategy
      `,
      hints: 'launch, rollout',
      weak: 'pilot, early access',
    },
    {
      answers: ['what', 'when'],
      headings: `
        the next 6 months, the next six months, next steps and timeline, key deliverables and dates,
        mvp and timeline
      `,
      phrases: 'the next few month, next 6 month, next six month, over the next year, next quarter, next 12 month',
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
        open question, unresolved question, checklist, question for discussion, question for the team,
        outstanding question, table of content, glossary, change log, revision history
      `,
      weak: 'reference, link, other, others, other notes, demo, identification',
    },
    {
      answers: [],
      open: true,
      headings: `
        appendix, appendices, annex, annexes, addendum, supplement, faq, internal faq, q a, q and a,
        questions and answers, additional information, supplementary material, additional notes
      `,
      phrases: 'frequently asked question, faq',
    },
  ],
  labels: {
    who: `
      owner, owner(s), owners, owner or team, owner(s) or team(s), document owner, document spec owner, spec owner,
      specification owner, prd owner, rfc owner, product owner, feature owner,
      business owner, assignee, assigned to, assigned, responsible, accountable, dri, lead, leads, tech lead,
      technical lead, engineering lead, eng lead, design lead, product lead, project lead, team lead,
      lead contributor, contributor, contributor(s), pm, product manager, em, engineering manager, engineers,
      developers, data scientist, point of contact, contact, poc, champion, driver, participants, team, teams,
      squad, working group, owning sig, participating sigs, maintainer, maintainers, task owner, who, implementer,
      implementers, facilitator, team members, goal owner, champions, project manager, program manager, sme
    `,
    byline: `
      author, author(s), authors, authored by, written by, creator, created by, reviewer, reviewers, reviewed by,
      approver, approved by, approvers, approver(s), reviewer(s), coach, sponsor, executive sponsor, shepherd,
      decider, deciders, informed, consulted, stakeholder, stakeholders, editor, editors, proposer, proposed by,
      prepared by, submitted by, requester, requested by, mentor, mentors, decision maker, decision makers,
      co-author, co-authors, prr approvers, signed off by, sign off, sign-offs, approvals
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
      expected date, target quarter, available, timeline estimate, time investment, stage, deliver by,
      target version, target release line, release line, release train, planned for, planned date, planned version,
      expected release, fix version, ships in, ships with, lands in, due by, needed by, delivery, rollout date,
      date of release, by when, how long
    `,
    document: 'date, created, created on, updated, last updated, version, start date, proposed, accepted',
  },
  reasons: {
    problem: `
      confuses, confused, dig through, digs through, over and over, again and again, stand around, stands around,
      stood around, messy, chaos, unreliable, re-enter, retyped, wait, waits, waiting, woken, wakes, miss real,
      missed, forget, forgets, forgotten, stuck, queue for, redo, retype, paste by hand, copy by hand,
      copied by hand, give up, gives up, left us, leave us, leaving us, turned away, ring each other,
      phone each other, nobody knows, nobody notices, too late, too slow, too long, late, broken, error prone,
      wrong, mistakes, overlooked, days each, hours each, complains, complaint, frustrated, angry, cost us,
      costs us, lose track, drawback, drawbacks, disadvantage, not optimized, not optimised, suboptimal, workaround,
      workarounds, waste, wastes, losing, lose, loses, churn, by hand, manually, annoying, suffer, suffers, problem,
      problems, pain, painful, struggle, struggles, cumbersome, tedious, error-prone, difficult, difficulty,
      hard to, harder, impossible, cannot, can't, unable to, no way to, lack, lacks, lacking, missing, limitation,
      limitations, insufficient, inefficient, confusing, confusion, unclear, frustrating, frustration, slow,
      expensive, costly, unfortunately, however, issue is, issues, complaints, complain, risk of, not well served,
      headaches, burden, bottleneck, outdated, fragile, not possible, need to, needs to, want to, there is a need,
      motivated by, motivation, requests from, have asked for, challenge, challenging, time-consuming, wasted,
      fails, breaks
    `,
    purpose: `
      value proposition, eliminate, eliminates, save time, saves time, so that, in order to, because, to improve,
      to reduce, to avoid, to prevent, to make it easier, to increase, to simplify, to better, to ensure, to help,
      allows, enables, benefit, benefits, value, purpose, goal is to, aim is to, easier, faster, better, improve,
      improves, improving, reduces, which means, important, useful, opportunity, why this priority
    `,
  },

  itself: {
    text: `
      this document, this page, this paper, this guide, this srs, this vision document, this design document,
      this requirements document, the present document, purpose of the document, goal of the document,
      aim of the document, this software requirements specification
    `,
    matter: `
      this specification, this spec, this prd, this rfc, this proposal document, this document proposes,
      this paper proposes, this design document proposes
    `,
  },

  dialogues: { question: 'Q, Question', answer: 'A, Answer' },

  questions: {
    why: `
      why, what for, how come, what made us, what drives us, what is broken, what is the pain, what is the point,
      what are we trying to solve, what are we trying to fix, what are we solving, what are we fixing,
      what triggered, what happens if we do nothing, what happens if we do not, what happens today,
      how did we get here, what's in it for, what is in it for, how do we know this is a problem,
      how do we know this is a real problem, how do we know there is a problem
    `,
    what: `
      what will, what do we, what are we, what is it, what can, what changes, what you get, what customers,
      what users, what is in, what does it do, what we, who is it for, who uses, who would use, who will use,
      who will benefit, who benefits, who needs, who wants, who is this for, who are the users, who is the user,
      who is the customer, who is the target, who are our, who are the customers, who are we building,
      who are we doing, which features, what it should, what it must, what it has to, what do users,
      what do customers, what should it, what must it, what should the, what does good, what does success,
      how will we know, how do we know, how will we measure, how do we measure, how does success
    `,
    how: `
      how does, how do we, how will, how is, how are we, how it, how we, how would, how did, with what,
      what else did we, what did we consider, what are the alternatives, what are the options, what are the risks,
      what are the trade-offs, which alternatives, which options, what alternatives, what could go, what can go,
      what might go
    `,
    who: `
      who builds, who will, who is on, who does, who owns, who leads, who runs, who is working, who works,
      who is building, who is responsible, who is in charge, who takes, who does what, who is doing, who else,
      by whom, who makes, who did, who is involved, who
    `,
    when: `
      when will, when can, when do we, when is, when are we, when does, by when, until when, how long, when it, when
    `,
    other: `
      why not, why didnt, why did we not, why don’t we, why isn’t, why is this not, why is it not, why aren’t,
      why in, why did we use, why did we choose, why choose, why use, who can, who may, who should, when to,
      when not to, when should, how to, how much, how many, how you can, how can i, how do i, what if,
      what is the difference, what about, why not us, where, how long does it take to
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
      Christmas, Xmas, Easter, Thanksgiving, Black Friday, Cyber Monday, Cyber Week, Prime Day, Singles Day,
      New Year, New Year's, New Year's Eve, Halloween, Diwali, Ramadan, Eid, the holidays, holiday season,
      the holiday season, summer break, summer holidays, winter break, spring break, school holidays,
      back to school, back-to-school, code freeze, feature freeze, merge freeze, release freeze, holiday freeze,
      change freeze, the freeze, Valentine's Day, Mother's Day, Father's Day, Independence Day, Labor Day,
      Labour Day, Memorial Day, Super Bowl, World Cup, Olympics, tax season, Lunar New Year, Chinese New Year,
      Golden Week, GDC, WWDC, Google I/O, MWC, IFA, Gamescom, FOSDEM, KubeCon, re:Invent, SIGGRAPH, PyCon, SXSW,
      HIMSS, RSNA, Hannover Messe, Oktoberfest, Dreamforce
    `,
    releases: `
      version, release, milestone, sprint, iteration, pi, minor release, major release, stable release,
      product release, release train, quarterly release, timeframe, cycle
    `,
    stages: 'alpha, beta, ga, stable, released, graduated, graduation, deprecated, deprecation, milestone, release',
    dates: `
      tonight, tomorrow, the day after tomorrow, year end, year-end, end of year, eoy, eoq, eom, month end,
      month-end, quarter end, quarter-end, week after next, the week after, the month after, the day after,
      month after next, this weekend
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
      day by day, week by week, day to day, day-to-day, one day, some day, someday, these days,
      at the end of the day, from day one, day one, march on, fall back, fall behind, fall short, fall for,
      spring up, spring boot, spring data, spring security, this release, this version, this milestone, this sprint,
      previous release, current release, phase, phases, step, stage, option, section, chapter, table, figure, team,
      level, part, appendix, group, wave, round, tier, api, may be, may have, may not, may take, may need, may fail,
      for the first time, seven days a week, real time, all year, year round, year over year, month over month,
      per year, per month, per week, per day
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      slipped, slip last, missed, ago, last attempt, last try, first try, first attempt, previous attempt,
      earlier attempt, last time, last year, last month, last quarter, last week, last spring, last summer,
      last autumn, last fall, last winter, previously, formerly, originally, used to, failed, tried, was cancelled,
      was canceled, was postponed, was abandoned, discussed, complained, happened, went wrong, gave up, lost,
      took us, was asked, in vain
    `,
    plans: `
      will, we'll, plan, plans, planned, planning, target, targets, targeted, targeting, scheduled, expect*, aim,
      aims, aiming, due, launch, launches, launching, ship, ships, shipping, go live, goes live, going live,
      no later than, at the latest, due date, target date, we want, we hope, would like, we'd like, intend*,
      roll out, rolls out, rolling out, should be, out by, ready by, done by, deadline, eta
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
      contract, contracts, licence*, license, licenses, warranty, lifetime, end of life, eol, end of support,
      out of support, end of sale, end of maintenance, sunset by, discontinued, deleted after, purged, archived,
      cookie*, grace period, answers within, answered within, respond*, rotate*, old enough
    `,
    needs: `
      need, needs, needed, require*, requires, depend*, depends on, based on, built on, runs on, run on,
      tested with, tested on, compatible*, supports, support, supported, speaks, speak, at least, or higher,
      or newer, or later, minimum, upgrade*, migrat*, has to be there, have to be there, must be there,
      has to exist, speaks with, uses, use, using, written for, written in, installed, thanks to
    `,
    ofDocument: `
      last updated, last-updated, last modified, last edited, last reviewed, last changed, last revised, last saved,
      created:, created on, created at, creation date, updated:, updated on, document date, document created,
      document version, doc version, written on, generated on, generated at, retrieved on, accessed on,
      published on, start date, revision of, revised on
    `,
  },

  people: {
    deeds: `
      build, builds, building, lead, leads, leading, own, owns, do, does, doing, design, designs, designing, write,
      writes, writing, wrote, review, reviews, reviewing, implement, implements, implementing, develop, develops,
      developing, maintain, maintains, maintaining, coordinate, coordinates, coordinating, drive, drives, driving,
      run, runs, running, sign, signs, approve, approves, take, takes, taking, took, test, tests, testing, ship,
      ships, decide, decides, join, joins, help, helps, helping, work, works, working, manage, manages, managing,
      support, supports, answer, answers, handle, handles, handling, start, starts, cover, covers, covering,
      migrate, migrates, document, documents, see, sees, pick, picks, deliver, delivers, code, codes, prototype,
      prototypes, oversee, oversees, steer, steers, head, heads, champion, champions, staff, staffs, look, looks,
      keep, keeps, make, makes, own it, pair, pairs, jump, jumps, step, steps, get, gets, rolls, roll, operate,
      operates, assist, assists, contribute, contributes, give, gives, set, sets, finish, finishes, wrap, wraps,
      is in charge, are in charge, on it, is on it, are on it, is the, are the
    `,
    done: `
      built, led, owned, reviewed, approved, sponsored, maintained, coordinated, co-ordinated, staffed, driven,
      developed, designed, implemented, written, delivered, managed, done, run, supported, tested, handled, covered,
      steered, taken, signed off, sign off
    `,
    helpers: `
      will, would, shall, can, could, may, might, should, must, also, then, both, each, is, are, was, has, have,
      had, going, to, now, already, still, currently, together, alone, mostly, mainly, just, first, later, jointly,
      only, ’ll, 'll, be, been, all
    `,
    articles: 'the, our',
    of: 'of, for, the',
    agents: `
      by, with, need, needs, want, wants, ask, contact, thanks to, hired, assigned to, owned by, led by, built by,
      driven by, run by, staffed by, staffed with, help from, help of, support from, support of, supported by,
      assisted by, need from, plus, including, joined by, up to, goes to, falls to, belongs to, consists of,
      made up of, handed to
    `,
    joints: 'and, or, with, plus, then',
    titles: 'dr, prof, professor, mr, mrs, ms, mx, miss, sir',
    honorifics: 'jr, sr, phd, md',
    roles: `
      engineer, engineers, engineering, developer, developers, dev, devs, development, designer, designers, design,
      tester, testers, testing, qa, qe, analyst, analysts, architect, architects, architecture, manager, managers,
      management, lead, leads, head, director, owner, owners, product owner, product, project, program, programme,
      tech, technical, scrum master, master, senior, junior, staff, principal, full stack, fullstack, full, stack,
      part, backend, back, end, frontend, front, mobile, web, data, scientist, scientists, science, ml, ai, devops,
      dev ops, operations, ops, platform, infrastructure, infra, security, legal, marketing, sales, support,
      finance, writer, writers, researcher, researchers, research, ux, ui, pm, pms, em, ems, po, cto, ceo, cpo, vp,
      sponsor, consultant, contractor, contractors, freelancer, freelancers, intern, interns, administrator, admin,
      dba, specialist, specialists, expert, experts, coach, stakeholder, stakeholders, reviewer, reviewers, author,
      authors, approver, approvers, editor, contributor, contributors, maintainer, maintainers, programmer,
      programmers, coordinator, facilitator, person, people, member, members, ios, android, cloud engineer,
      business, quality, assurance, release, system, systems, site reliability, reliability, software, hardware,
      application, database, api, review, reviews, tests, implementation, documentation, docs, integration,
      importer, service, server, client, app, role, roles, responsibility, responsibilities, name, names, task,
      tasks, area, areas, position, positions, champion, driver, dri, responsible, accountable, consulted, informed,
      assignee, translator, trainer, copywriter, accessibility, analytics, content, community, customer, success,
      hr, operator, operators, user, users, customers, sme, smes, colleague, colleagues, who, whom, resource,
      resources, volunteer, volunteers, candidate, candidates, vendor, partner, agency, supplier
    `,
    groups: `
      team, teams, squad, squads, guild, guilds, committee, working group, group, board, crew, tribe, chapter, sig,
      wg, council, department, project team, task force, taskforce, pod, office, division, lab
    `,
    groupEndings: 'team, squad',
    vacancies: `
      to be hired, to be named, to be decided, to be determined, to be confirmed, to be defined, to be found,
      to be staffed, to be assigned, to be filled, to be recruited, to follow, open, vacant, vacancy, tbd, tbc, tba,
      tbh, whoever, whoever is free, nobody, no one, none, unknown, not known, not yet, unassigned, unstaffed,
      unfilled, hiring, recruiting, n n, pending, undecided, still looking, not decided, not settled, depends,
      someone, somebody, anyone, anybody, everyone, everybody, to hire, looking for, have to staff, names to follow
    `,
    ordinary: `
      the, a, an, this, that, these, those, it, its, we, our, us, ours, they, their, them, you, your, i, my, he,
      she, his, her, who, what, when, where, why, how, which, whoever, whose, if, but, not, no, yes, none, nobody,
      everyone, everybody, someone, anybody, anyone, all, any, both, each, every, either, neither, some, most, many,
      few, several, more, less, other, others, another, one, two, three, four, five, six, seven, eight, nine, ten,
      half, at, in, on, of, off, for, from, to, into, as, until, after, before, since, during, because, so, then,
      there, here, now, soon, later, today, tomorrow, once, only, also, still, yet, maybe, perhaps, probably,
      currently, please, see, ask, contact, tbd, tbc, tba, todo, small, big, large, new, old, same, own, first,
      second, third, last, next, whole, entire, full, single, existing, current, dedicated, cross-functional,
      depending, depends, based, given, using, thanks, note, notes, help, external, internal, remote, onsite, local,
      global, shared, central, additional, extra, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
      january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
      mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, spring, summer, autumn, winter, q1, q2, q3, q4, week,
      weeks, month, months, sprint, sprints, day, days, year, years, phase, milestone, version, beta, alpha,
      company, organisation, organization, time, budget, status, draft, done, summary, overview, option, options,
      step, steps, email, phone, location, country, language, date, comment, comments, remarks, scope, goal, goals,
      cost, effort, load, read, write, create, update, delete, add, check, keep, send, store, validate, parse,
      hours, capacity, availability, fte, ftes, headcount, skill, level, count, number, quantity, nothing, parser,
      writer, gateway, loader, ready, free, available
    `,
    abstractEndings: 'ing, tion, sion, ment, ness, ity, ship, ism, ware, ology, ability',
    skills: `
      experience, knowledge, skill, skills, expertise, know-how, licence, license, certification, certificate,
      fluency, familiarity
    `,
    things: `
      cloud, connect, framework, compose, platform, service, services, suite, engine, studio, api, sdk, cli, server,
      database, db, boot, three, protocol, store, search, console, workspace, analytics, pipeline, gateway,
      dashboard, portal, system, module, library, library’s, app, stack, tool, tools, kit, hub, os, script, net,
      query, storage, queue, cluster, native, actions, functions, lambda, registry, index, mesh, plugin, extension,
      operator, bus, stream, streams, table, tables, document, plan, section, diagram, model, policy, process,
      workflow, report, endpoint, job, worker, proxy, cache, browser, desktop, design system, language, lake,
      warehouse, metrics, component, components, role, roles, responsibilities, requirements, aws, gcp, azure,
      google, amazon, microsoft, apple, meta, kafka, kubernetes, docker, postgres, postgresql, mysql, mariadb,
      redis, mongodb, oracle, java, javascript, typescript, python, rust, golang, kotlin, swift, react, angular,
      vue, flutter, spring, node, jira, confluence, slack, notion, github, gitlab, jenkins, terraform, ansible,
      grafana, prometheus, elasticsearch, snowflake, salesforce, sap, stripe, figma, linux, windows, android, ios,
      chrome, firefox, jetpack, material, robot, selenium, cypress, playwright, rabbitmq, nats, graphql, rest, http,
      json, yaml, csv, sql, html, css, url, uri, ui, gui, ssh, tls, ci, cd, grpc, prd, sdd, rfc, adr, mvp, kpi, okr,
      sla, slo, faq, id, pr, prs, ip, berlin, london, paris, madrid, lisbon, tokyo, seoul, beijing, shanghai, bern,
      zurich, vienna, europe, asia, africa, america, germany, france, spain, portugal, brazil, japan, china, korea,
      india, emea, apac
    `,
    machines: 'agent, agents, subagent, subagents, bot, bots, llm, chatgpt, copilot, claude code, cursor',
    firstNames: `
      jan, grace, mark, will, may, april, june, july, august, art, rich, bill, max, rose, dawn, joy, hope, faith,
      summer, autumn, sky, rob, pat, drew, chase, grant, frank, jack, jay, ray, dale, glen, cliff, ward, earl, duke,
      miles, penny, ruby, pearl, amber, crystal, ivy, lily, daisy, violet, iris, olive, ginger, sandy, carol, eve,
      merry, sunny, star, wade, reed, chip, buck, dean, mason, cooper, hunter, parker, taylor, tyler, carter,
      harper, page, melody, harmony, charity, constance, patience, prudence, victor, rex, lance, sterling, ernest,
      basil, peg, nick, skip, guy, bob, sue, lane, brook, heather, holly, hazel, jasmine, robin, jade, gale, brad,
      clay, rusty, dusty, stone, ford, lincoln, austin, dallas, paris, london, sydney, florence, chelsea, brooklyn,
      savannah, georgia, virginia, jordan, israel, chad, kenya, india, china, asia, america, major, angel,
      christian, gene, josh, tony, stern, norm, justice, mercy, honor, honour, blaze, ace, case, java, swift, scala,
      dart, julia, go
    `,
    surnames: '',
    familiar: '',
    particles: '',
  },

  blanks: {
    standIns: `
      needs clarification,
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
      leave this empty, leave empty, leave blank, leave this blank,
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
    hedges: 'but, probably, likely, maybe, perhaps, or, most likely, presumably, currently, tentatively, we think',
    statuses: 'status, state, stage, progress',
    grades: 'priority, prio, rank, importance, mvp, minimum product, moscow',
    minimum: 'mvp, minimum product',
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
      update purpose after archive,
      this section describes, this section should, this section must, this section explains, this section covers,
      this section lists, this section is for, the section should, this part should, this part describes,
      this document should
    `,
    inserts: `
      needs clarification, extract from, remove if,
      insert, fill in, your, name of, names of, title of, date of, link to, describe, explain, list the, list of,
      to be, tbd, tba, tbc, todo, enter, add your, add a link, add link, replace with, specify, provide,
      short description, a short, a brief, brief description, one sentence, the name of, person who, what is,
      why is, who is
    `,
    wanted: `
      event, response, benefit, capability, outcome, precondition,
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

  choices: {
    ways: `
      option, variant, approach, path, plan, solution, proposal, design, candidate, route, possibility, choice, idea
    `,
    options: 'option, variant, approach, alternative, solution, candidate, possibility',
    alternatives: 'alternative, other option, other approach',
    after: '',
    counts: 'one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, fourth, few, several, a',
    lists: `
      options, options considered, considered options, options we considered, options evaluated, options analysis,
      option analysis, analysis of options, comparison of options, options comparison, evaluation of options,
      design options, solution options, possible solutions, solutions considered, considered solutions,
      possible approaches, approaches, approaches considered, considered approaches, variants, variants considered,
      candidate solutions, viable paths, possible paths, choices considered, pros and cons of the options,
      comparison of approaches, comparison of alternatives, options for, choice of, build or buy, build vs buy,
      ways to do it, what we considered, what we looked at, technical options, implementation options,
      architecture options, options and trade-offs, considered, evaluated, weighed
    `,
    others: `
      alternatives, alternatives considered, considered alternatives, alternatives we considered,
      alternative approaches, alternative approach, alternative solutions, alternative solution,
      alternative designs, alternative design, alternative implementations, alternative options,
      alternative proposals, alternative ideas, alternative architectures, rejected alternatives, rejected options,
      rejected ideas, rejected approaches, rejected solutions, rejected designs, discarded alternatives,
      discarded options, discarded ideas, discarded approaches, dismissed alternatives, dismissed options,
      abandoned ideas, abandoned approaches, ruled out, options ruled out, what we ruled out, other options,
      other options considered, other approaches, other approaches considered, other solutions,
      other solutions considered, other designs, other ideas, other ways, alternatives to, alternatives for,
      not chosen, options not chosen, options not taken, what we did not choose, what else we considered,
      what else we looked at, what else we tried, roads not taken, paths not taken, why not the others, rejected,
      comparison with, comparison to
    `,
    comparisons: `
      comparison, compared, trade-offs, tradeoffs, trade-off analysis, tradeoff analysis, pros and cons, evaluation,
      decision matrix, rationale, decision, decisions, design decisions, technology choice, technology selection
    `,
    parts: `
      comparison, recommendation, decision, decision outcome, outcome, conclusion, criteria, decision criteria,
      decision drivers, evaluation criteria, drivers, summary, overview, discussion, pros, cons, pros and cons,
      advantages, disadvantages, benefits, drawbacks, trade-offs, tradeoffs, rationale, background, context,
      introduction, evaluation, evaluation matrix, notes, result, consequences, assumptions, constraints,
      chosen option, references, next steps, cost, time, effort, risks
    `,
    whyNot: `
      why not, why did we not, why we did not, why dont we, why didnt we, why arent we, why no, why we ruled out
    `,
    versus: 'vs, vs., versus, compared with, compared to, instead of, rather than, and not',
    or: 'or',
    contrast: 'vs, versus, either, both, than, instead, whereas, another, other',
    choosing: `
      we chose, we choose, we have chosen, was chosen, were chosen, is chosen, chosen, we prefer, we preferred,
      we decided, decided, decision, we opted, opted, opt for, we picked, picked, we selected, we favour, we favor,
      favoured, favored, we went with, we go with, went with, go with, going with, we settled on, settled on,
      we recommend, recommended, beats, is preferred, was preferred, is preferable, chose, and picked, and took
    `,
    taking: `
      we use, we used, we take, we took, we build, we built, we write, we will use, we keep, we run, use, uses,
      using
    `,
    over: 'over, instead of, rather than, in place of, and not, as opposed to, ahead of',
    ruledOut: `
      ruled out, we rejected, we reject, we discarded, we dismissed, we dropped the idea, we dropped, we abandoned,
      we decided against, decided against, opted against, we did not choose, we didnt choose, we did not take,
      we do not want to use, considered but rejected, considered and rejected, considered and discarded,
      considered but not, considered but discarded, considered but dismissed, considered but dropped, chosen over,
      preferable to, picked over, selected over, favoured over, favored over, chosen instead of,
      rejected alternative, rejected option, was not chosen, were not chosen, not chosen because, rejected the idea,
      other option was, other options were, other approach was, other approaches were, an alternative is,
      an alternative was, an alternative would be, one alternative, another alternative, another option,
      another approach, another way would, alternative would be, alternative would have, alternative approach,
      alternative approaches, alternative solution, alternative to this, would have been an option, would also work,
      would have worked, we tried and, was preferred over, is preferred over
    `,
    turnedDown: `
      was rejected, were rejected, was discarded, were discarded, was dismissed, were dismissed, was dropped,
      were dropped, was abandoned, were abandoned, has been rejected, have been rejected, has been discarded,
      have been discarded, not an option, no option
    `,
    against: `
      rejected, discarded, dismissed, dropped, ruled out, not chosen, not taken, not selected, not viable,
      abandoned, decided against, too expensive, too dear, too slow, too costly, too complex, too much, too risky,
      too long, too late, not pursued, no longer considered, declined
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
      user, users, customer, customers, client, clients, caller, callers, reader, you, visitor, admin, administrator
    `,
    only: `
      only option, only one option, only viable option, only possible option, only feasible option,
      only realistic option, only real option, only way, only viable way, only possible way, only solution,
      only possible solution, only viable solution, only approach, only viable approach, only choice, single option,
      sole option, one option only, no alternative, no alternatives, no real alternative, no viable alternative,
      no other option, no other options, no other way, no other choice, no other approach, no other solution,
      no choice, no second option, not any alternative, not any other option, any alternatives, any other options,
      without alternative, no options, nothing else was considered, nothing else is possible
    `,
    none: 'none, no, nothing, n a, not applicable',
    because: `
      because, since, as, due to, given, so, therefore, thus, hence, prescribed, prescribes, mandated, mandates,
      required by, requires, imposed, imposes, by law, owing to, reason
    `,
    weighing: `
      pro, pros, con, cons, advantage, advantages, disadvantage, disadvantages, benefit, drawback, drawbacks,
      downside, upside, trade-off, tradeoff, chosen, rejected, recommended, preferred, good because, bad because,
      better, worse, ruled out, decision, approach
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
          cheap, cheaper, cheapest, expensive, dear, dearer, costly, pricey, affordable, usd, eur, dollars, euros,
          free of charge, cost, costs
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
          velocity, developer velocity, dev velocity, debt, technical debt, tech debt, maintenance, maintainability,
          maintain, maintainable, future change, future changes, changeability, ease of change, extensibility,
          extensible, evolvability, flexibility, modifiability, upkeep, adaptability, sustainability, long term,
          complexity
        `,
        signs: `
          easy to change, hard to change, easier to change, harder to change, maintaining, maintained, extend,
          extendable, flexible, lock-in, coupling, coupled, future proof, legacy, refactor, refactoring, rewrite,
          brittle
        `,
      },
      experience: {
        labels: `
          experience, developer experience, dev experience, devex, dev ex, devx, dx, ergonomics, tooling, usability,
          day to day work, daily work, working with it, developer ergonomics, learning curve, ease of use,
          familiarity, ease of development, developer happiness, skills, know-how, manual steps, manual work,
          operability, debuggability, onboarding
        `,
        signs: `
          pleasant, tedious, easy to use, hard to use, debug, debugging, familiar, unfamiliar, learn, manual step,
          by hand, toil, ergonomic, intuitive, cumbersome, nobody here knows, team knows, look after
        `,
      },
    },
    perUse: 'per query, per request, per call, per row, per lookup, per operation, query, lookup, memory, cpu',
    speed: `
      response, latency, load, loading, query, run, execution, processing, start up, startup, build, request, real,
      idle, first byte, limit, running, query time, access, seek, wait, waiting, turnaround, compute, lookup
    `,
  },

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
      satisfaction, conversion*, conversion rate*, adoption, adoption rate, activation*, retention, churn*,
      engagement, revenue, sales, turnover, profit, margin, bounce rate, drop off*, dropoff*, abandonment*,
      completion rate*, click through*, ctr, open rate*, response rate*, time to value, time to market,
      time on task, sign ups, signups, sign-ups, active user*, daily user*, monthly user*, weekly user*,
      paying customer*, no-show*, usage, utilization, productivity, market share, share of
    `,
    counted: `
      call*, support call*, ticket*, support request*, complaint*, incident*, escalation*, refund request*,
      question*, bug, bugs, download*, install*, registration*, error rate*, success rate*, failure rate*, defect*,
      lead time*, cycle time*, waiting time*, wait, hours per, cost*, people, effort, time
    `,
    uses: `
      use, uses, using, used by, adopt*, switch, switches, switched, migrat*, sign up, signs up, signed up,
      subscribe*, activat*, complet*, return, returns, recommend*, convert*, renew*, stay, stays, buy, buys,
      come back, pay, pays, on their own, by themselves, without help, without calling, self service
    `,
    change: `
      reduc*, increas*, decreas*, lower, lowers, lowered, lowering, rais*, rise, rises, rising, grow, grows, grown,
      growth, improv*, boost*, drop, drops, fall, falls, falling, doubl*, tripl*, halv*, shorten*, speed up, cut,
      cuts, cutting, shrink*, fewer, less, faster, quicker, more, better, higher, down to, up to a, bring * down,
      save, saves, saving, climb*, go up, goes up, go down, goes down, goes from, go from, gone, cheaper, shorter,
      eliminat*, not more than today, gain, gains, double the
    `,
    targets: `
      at least, at most, above, over, below, under, more than, less than, fewer than, no more than, not more than,
      not less than, no fewer than, reach*, exceed*, minimum, or more, or less, or better, or higher, or lower,
      within, target of, target is, greater than, better than, higher than, lower than, hit, hits, achieve*
    `,
    numbers: `
      two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty,
      sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, dozen, one day, one hour,
      one minute, one week, one month, one second, a day, a minute, an hour, one call, one click, one complaint,
      one ticket, once a
    `,
    shares: `
      half, halves, halve*, a third, one third, two thirds, thirds, a quarter of, one quarter of, by a quarter,
      three quarters, a fifth, one fifth, a tenth, one tenth, by a third, twice, double*, triple*, threefold,
      twofold, tenfold, percent, per cent, percentage point*, pp, times as, times more, times fewer, out of ten,
      in ten, majority of, out of
    `,
    nobody: `
      nobody, no one, no-one, none of, not a single, not one, zero, no longer, any more, anymore, no more,
      never again
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
      limit*, quota*, maximum, max, price*, fee, fees, discount*, size, sizes, kb, mb, gb, tb, px, pixel*,
      characters, support, supports, supporting, per page, up to, timeout*, font*, volume, zoom, seats, seat, port,
      retries, retry, attempts, default*, cache*, column*, row, rows, field*, buttons, formats, languages, api,
      opacity, vat, tax
    `,
    can: `
      can, may be, may have, may use, may see, may choose, allow*, enable*, lets, let, able to, is shown, are shown,
      shows, show, displays, display, lists
    `,
    numbered: `
      version*, phase*, step*, level*, section*, page, pages, iso, rfc, http, https, status, port, code, codes,
      error, errors code, ticket no, issue, sprint*, figure, fig, table, item, tls, ssl, ipv, windows, ios, android,
      python, java, node, gdpr art, article, chapter, no, nr, number, id, req, requirement*, wave*, milestone*,
      week, priority, tier*, oauth, utf, sha, en, din, option*, release*, fr, nfr, us, ac, sc, story, epic, line,
      room, stage, appendix, kr, objective, goal, metric, kpi, year, fy, epsg, base, round
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      rollout*, waves, roll out*, rolled out, rolling out, launch*, go to market, gtm, go live, going live,
      deployment, deploy, deployed, canary, release plan, release strategy, release criteria, release schedule,
      release cycle, release cadence, release train, beta, early access, private preview, public preview, pilot,
      dogfood, dogfooding, general availability, graduation criteria, stabilization, stabilisation, migration plan,
      adoption plan, phased, staged, progressive delivery, ramp up, ramp, feature flag*
    `,
    telling: 'communication*, announce*, announcing, messaging, tell, telling, press release',
    stages: `
      beta, betas, alpha, pilot, pilots, piloted, piloting, pilot group, pilot it, canary, canaries, early access,
      early adopter*, private preview, public preview, limited availability, general availability, ga, dogfood,
      dogfooding, dogfooded, soft launch, dark launch, trial run, trial with, friends and family,
      behind a feature flag, behind a flag, behind flags, behind a toggle, behind a feature toggle, feature flag*,
      flag for, feature toggle*, a/b test, a/b testing, ab test, holdout group, waitlist, invite only,
      by invitation, internal release, limited release, first release
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
      enabling it, offer it, try it, tries it, tried it, try this, test it with, test with, tested with,
      deployed to, deploy to, deploy it to, distributed to, introduce it, introduced in, introduced to, expand to,
      extend to, invite, invited, move over, moved over, we start with, starting with, we begin with
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
      everyone, everybody, everyone else, everybody else, all others, all other, the others, others, the rest,
      rest of, remaining, all users, all customers, all accounts, all teams, all staff, all employees, all regions,
      all countries, all markets, all tenants, all clients, all sites, all at once, everybody at once, the whole,
      whole company, company wide, nationwide, countrywide, statewide, across the country, everywhere, worldwide,
      globally, general public, public, 100 %, 100%
    `,
    gradual: `
      gradually, progressively, incrementally, in waves, in stages, in phases, in steps, in batches, step by step,
      bit by bit, one by one, one at a time, wave by wave, team by team, country by country, region by region,
      site by site, customer by customer, ward by ward, market by market, city by city, store by store, ramp up,
      ramp it up, ramps up, ramped up, staged, phased, staggered, a few at a time, each week, every week
    `,
    audience: `
      user*, customer*, client*, tenant*, account*, employee*, staff, colleague*, team*, internal*, region*,
      countr*, market, markets, city, cities, site*, store*, shop*, clinic*, hospital*, ward*, school*, branch*,
      office*, partner*, compan*, organi*, tester*, volunteer*, subscriber*, member*, patient*, department*,
      pilot customer*, beta user*, devices, traffic, population, audience, cohort*, group*, merchant*, seller*,
      buyer*, student*, teacher*, plant*, factor*, warehouse*, driver*, people, friends, family
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
      was, were, has been, had, last year, last month, last week, in 2019, years ago, ago, previously,
      earlier version, used to, old, in the past, ended, failed
    `,
  },

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
      the decision, the decisions, the final decision, the document, section, decision, document, prd, sdd, spec,
      it, here, about this
    `,
    asked: {
      why: 'why we build it, why we build this, why we do it, why we do this',
      what: `
        what we build, what we are building, what to build, what gets built, what is built, what ships,
        what we ship, what is in scope
      `,
      how: 'how we build it, how to build it, how it is built, how it gets built, how we build this, how it works',
      who: 'who builds it, who does what, who works on it, who leads it',
      when: `
        when it ships, when we ship, when we ship it, when it launches, when it is done, when it goes live,
        when it is released
      `,
    },
    owns: `
      own, owns, co-own, co-owns, decide, decides, decide on, decides on, decide about, decides about,
      is responsible for, are responsible for, is accountable for, are accountable for, has the final say,
      have the final say, has the final say on, have the final say on, makes the call, make the call,
      makes the final call, make the final decision, makes the final decision, makes the decision,
      make the decision, is in charge of, are in charge of, is in charge, is the owner of, are the owners of,
      is the dri for, shares ownership of, share ownership of, share ownership, has the last word,
      have the last word
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
      her team, his team, their team, the team, her squad, his squad, their squad, her group, his group, her people,
      her reports, his reports, team
    `,
    team: 'team, teams, squad, group, guild, sig, wg, crew, tribe, chapter, committee, council, board',
    standIn: `
      acting, interim, ad interim, stands in, stand-in, stand in, standing in, on behalf, deput*, cover, covers,
      covering, substitut*, backup, back-up, until, till, temporar*, for now, while, then, thereafter, afterwards,
      later, followed by, succeeded by, after, during, delegat*, in lieu, fills in, filling in, taking over,
      takes over, replac*, proxy, previously, formerly, on leave, absence, absent, away, out of office, vacation,
      holiday, holidays, parental leave, maternity leave, sabbatical, sick
    `,
    insteadOf: 'for, instead of',
    consulted: `
      consult*, informed, inform, support*, help*, advis*, advice, input, assisted, assisting, contribut*, review*,
      in consultation, aided, coordinat*, alignment, aligned, in agreement
    `,
    product: `
      product, product management, product manager, product owner, product lead, product managers, product team,
      head of product, pm
    `,
    engineering: `
      engineering, engineering manager, engineering management, eng, eng manager, engineering lead,
      engineering managers, engineering team, development, dev lead, tech lead, technical lead, engineers, em
    `,
    remarks: `
      manager, management, engineer*, product, lead, leads, leader, director, head, vp, ceo, cto, cpo, coo, cfo,
      cio, ciso, chief, officer, owner, design, designer, architect*, analyst, developer*, inc, ltd, llc, gmbh,
      marketing, sales, finance, legal, operations, support, security, research, qa, hr, people, office, department,
      division, unit, remote, onsite, part-time, full-time, monday*, tuesday*, wednesday*, thursday*, friday*,
      weekdays, new, north, south, east, west, san, los, las, saint, since, see, only, all, everyone, everybody,
      nobody, none, tbd, service, services, system, app, api, platform, module, component, senior, junior, staff,
      principal
    `,
    labels: { owner: 'Owner', consulted: 'consulted', colon: ': ' },
  },

  technology: {
    headings: `
      architecture, api, apis, schema, schemas, data model, data models, database, databases, implementation,
      technical design, system design, technical solution, technical approach, design detail, detailed design,
      technical detail, technical spec, technical specification, technical overview, technical notes,
      technical implementation, endpoint, endpoints, class diagram, sequence diagram, algorithm, algorithms,
      data structure, tech stack, technology stack, stack, infrastructure, backend, back end, back-end,
      frontend implementation, server side, engineering notes, engineering design, engineering approach,
      code structure, module structure, internals, tables, microservices, storage layer, internally, under the hood,
      behind the scenes, inner workings, how we build it, how it is built, how it's built
    `,
    forUsers: `
      public api, partner api, customer api, external api, developer api, api product, developer experience,
      information architecture, onboarding, user interface, ui, ux, user experience, user flow, user flows,
      user journey, user journeys, screens, screen, mock-ups, mockup, mockups, wireframe, wireframes,
      design principles, visual design, interaction design, look and feel, accessibility, settings, configuration,
      api documentation, documentation, customer journey, use case, use cases, api for customers, api for partners,
      api for developers, product architecture
    `,
    asIs: `
      current state, current architecture, current system, current implementation, current solution, current setup,
      current process, current situation, current design, current api, current behavior, current behaviour,
      existing architecture, existing system, existing systems, existing solution, existing implementation, as is,
      as-is, status quo, today, how it works today, where we are, how things work today, legacy,
      legacy architecture, baseline, background, context, situation
    `,
    today: 'today, currently, at present, at the moment, right now, as of now, so far, existing, legacy',
    parts: `
      kafka, postgres, postgresql, mysql, mariadb, sqlite, mongodb, mongo, dynamodb, redis, memcached,
      elasticsearch, opensearch, cassandra, rabbitmq, sqs, sns, s3, kinesis, pubsub, bigquery, snowflake,
      clickhouse, kubernetes, k8s, docker, helm, terraform, nginx, envoy, istio, grpc, graphql, rest api, restful,
      websocket, websockets, protobuf, avro, json schema, openapi, swagger, jwt, oauth2, tls, smtp, ftp,
      spring boot, django, flask, fastapi, node.js, nodejs, vue, angular, svelte, next.js, typescript, javascript,
      golang, kotlin, c++, .net, webassembly, orm, sql, nosql, cron, cronjob, cron job, cdn, dns, vpc, iam, aws,
      gcp, azure, firebase, supabase, prisma, celery, airflow, hadoop, flink, debezium, cloudfront, headless chrome,
      puppeteer, playwright, ffmpeg, message broker, broker, event bus, outbox, foreign key, foreign keys,
      primary key, schemas, endpoint, endpoints, microservice, microservices, monolith, daemon, api gateway,
      middleware, load balancer, reverse proxy, replica, replicas, shard, shards, cache, caches, caching, bucket,
      buckets, pod, pods, datastore, mutation, resolver, mutex, dependency injection, event store, event sourcing,
      cqrs, serializ*, deserializ*, batch job, nightly job, background job, migration script, feature store, uuid,
      varchar, enum, nullable, checksum, ci pipeline, ci/cd, etl, service layer, soap
    `,
    perhapsParts: `
      table, tables, column, columns, row, rows, topic, message, messages, interface, function, library, libraries,
      framework, event handler, job, jobs, lock, locks, class, classes, container, containers, cluster, server,
      servers, database, databases, query, queries, http, https, gateway, worker, workers, queue, queues, schema,
      index, indexes, indices, partition, partitions, transaction, transactions, thread, threads, timestamp,
      integer, boolean, proxy, warehouse, repository, controller, controllers, handler, handlers, hash, hashing,
      runtime, async, asynchronous, scheduler, oracle, java, python, front end, frontend, back end, backend, api,
      apis, service, services, storage, event, events, batch, php, ruby, rust, state machine, parser, compiler, sdk,
      webhook, webhooks, polling, polls, payload, callback, encrypted, lambda, spark, polled
    `,
    besides: `
      non-functional, nonfunctional, nfr, nfrs, quality attributes, rollout, deployment, launch, release,
      go to market, performance, reliability, availability, requirement, requirements, user stories, user story,
      acceptance criteria, scope, goals, metrics, success, personas, risk, risks, dependencies, dependency,
      constraints, constraint, assumptions, limitations, alternatives, options, open questions, appendix, glossary,
      glossaries, references, faq, testing, test, migration, security, privacy, compliance, feature, features,
      principles, considerations, implementation plan, implementation timeline, implementation phases,
      implementation strategy, implementation status, implementation tasks, implementation roadmap,
      implementation order, implementation history, implementation priority, usage, examples
    `,
  },

  traits: {
    words: `
      the, and, of, is, are, for, with, that, this, to, we, not, be, from, when, which, their, they, it, has, have,
      must, should, can, each, every, by, at, or, if, but, our, you, how, what, why, in, on, as, an, will, who
    `,
    scripts: '',
  },

  coverage: {
    covers:
      'covers, covered, covered requirements, requirements covered, covered by this design, satisfies, implements, fulfils, fulfills, addresses, requirements addressed',
    coveredBy:
      'covered by, covered in, addressed by, addressed in, satisfied by, implemented by, implemented in, met by, design section, design sections',
    status:
      'status, state, covered?, coverage, coverage status, progress, done, done?, implemented, implemented?, implementation status, fulfilled?, satisfied?, met?, complete?, in scope?',
    remark: 'remark, remarks, note, notes, comment, comments',
    every: 'both, all, each, all of them, all of these, both of them, all three, all four',
    done: 'done, covered, fully covered, yes, y, ok, okay, implemented, complete, completed, fully, full, finished, met, satisfied, fulfilled, addressed, shipped, released, live, delivered, built, merged, in place, in production, approved, accepted, agreed, ready, closed, resolved, passed, true, verified',
    partial:
      'partial, partially, partly, in part, part of, mostly, incomplete, in progress, wip, ongoing, underway, under way, in development',
    deferred:
      'deferred, defer, postponed, later, next release, next version, next quarter, phase 2, phase two, phase 3, v2, v3, backlog, follow-up, parked, future, on hold, not now, not in this release, not this release, not in this version, not this version, not in this phase, not for this release, not in v1, not in version 1, not for v1, not in the mvp, next phase, next iteration, will follow, to follow, follows later, follow later, version 2, version 3, release 2, phase 4, future release, future version, another release, later release, subsequent release, comes in version, comes in v2, comes in release, comes in phase, comes in the next, comes later, comes next',
    outOfScope:
      "out of scope, out-of-scope, not in scope, won't do, will not do, wontfix, won't fix, excluded, descoped, de-scoped, dropped, removed, cancelled, canceled, n/a, not applicable, rejected, declined, deprecated, not needed",
    not: "not, not yet, not covered, not done, not started, not planned, isn't, doesn't, todo, tbd, missing, uncovered, pending, blocked, planned, unclear, unsupported, cannot, can't, elsewhere, another design, another team, to do, to-do, not built, not yet built, not implemented, not supported, unstarted, unplanned, still open, is open, open question, open questions, open issue, open point, open until, maybe, if time permits, if time allows, time permitting, if we have time, tentative, undecided, to be decided, to be done, to be confirmed, tbc, waiting for, no longer, no plan, no plans, no capacity, no time, no budget, no need, no coverage, none of, no longer needed, no longer required, no longer wanted, no longer planned, no longer in scope, no longer relevant, none of it, none of them, not feasible, not possible, not planned yet, not wanted, won't be built, will not be built, will not be done, won't be done",
    no: "no, not, never, none, nope, isn't, open, false",
    alone:
      'withdrawn, retired, obsolete, superseded, discarded, abandoned, scrapped, failed, gap, waiting, perhaps, possibly, proposed, unmapped, unassigned, unallocated, orphan, orphaned',
    narrowed: 'only, but, except, save for, without, excluding, apart from, some of, half, read-only',
    range: 'to, through, thru, until, up to',
    excluded:
      "non-goals, non goals, non-goal, not goals, out of scope, not in scope, anti-goals, alternatives, alternative, rejected, discarded, options considered, considered options, other options, options, what we will not do, not doing, not covered, uncovered, what this does not cover, what this doesn't cover, what this design does not cover, what is not covered, what isn't covered, what's not covered, does not cover, what we leave out, what is left out, left out, considered and rejected, considered and discarded, considered alternatives, rejected alternatives, what we won't do, what we are not doing, what is out of scope, won't have, won't do, won't, will not have, will not do",
    excludedAlone:
      "excluded, not included, ruled out, left out, gaps, gap, coverage gaps, known gaps, open gaps, missing, missing requirements, removed, removed requirements, dropped, dropped requirements, uncovered, uncovered requirements, not yet designed, not yet covered, not implemented, not yet implemented, unmapped, unmapped requirements, todo, to do, open questions, open issues, open points, unresolved, unresolved questions, limitations, known limitations, what we don't do, what we do not do",
    later:
      'future work, future considerations, future plans, future possibilities, future development, future extensions, future additions, future opportunities, future releases, future release, future versions, future version, future features, future enhancements, future requirements, future phases, future iterations, future improvements, future ideas, future scope, not now, not in this release, not in this version, not in v1, not in the first version, deferred requirements, deferred features, deferred items, deferred to, deferred until, deferred for, postponed requirements, postponed to, postponed until, what comes later, later releases, later versions, later phases, planned for later, next release, next version, next phase, next iteration, after the first version, after the mvp, after mvp, after launch, post-mvp, post-launch',
    laterAlone:
      'deferred, later, not yet, for later, postponed, future, the future, in the future, backlog, parking lot, parked, icebox, later on, follow-up, follow-ups',
    laterPhases:
      'phase 2, phase 3, phase 4, phase two, phase three, phase ii, phase iii, phase 2 requirements, phase 2 features, version 2, version 3, version two, v2, v3, v2 requirements, v3 requirements, v2 features, release 2, release 3, stage 2, stage 3',
    lapsed:
      'deprecated, obsolete, superseded, withdrawn, no longer needed, no longer required, no longer valid, no longer in force',
    withdrawn: 'removed, deleted, retired, dropped, replaced, cancelled, canceled',
    ids: 'id, ids, requirement id, requirement ids, req id, req. id, req-id, identifier, requirement identifier, key, requirement key, ref, ref., reference, no, no., nr, nr., number, num, requirement no, requirement no., requirement number, req no, req no., req. no., fr id, nfr id, story id',
    building:
      'draft, drafted, in draft, proposed, proposal, in review, under review, in discussion, under discussion, planned, scheduled, designed, specified, in progress, wip, ongoing, underway, under way, in development, in implementation, in testing, in qa, to do, to-do, todo, not started, unstarted, ready for development, ready to build',
    behind:
      'by, until, till, for, for now, to, because, because of, since, due to, as of, as, after, before, at the moment, pending, per, on, in review, in favour, in favor, in v1, in this, in the first, in the mvp, in version, in release, in phase, from v1, from the mvp, when, if, unless, yet, so far, now, and, but, see, this, today, with, covered, done, implemented, met, built, supported, completely, entirely',
    work: 'status, state, progress, implementation status, development status, build status, work status',
    behindGlued: '',
    requirement: 'requirement, requirements, req, reqs, req., reqs.',
    story: 'user story, user stories, story',
    criteria: 'acceptance criteria, acceptance criterion, criteria, criterion, success criteria, ac, acs',
    cites:
      'requirements, requirement, req coverage, reqs, req, req. coverage, requirement coverage, requirements coverage, requirement ids, requirement refs, requirement references, requirements addressed, addresses requirements, addresses requirement, validates, validates requirements, verifies, verifies requirements, implements requirements, satisfies requirements, frs covered, nfrs covered, fr covered, covers requirements, related requirements, linked requirements, traces to, refs requirements',
    speaksOf:
      'priority, priorities, prioritisation, prioritization, dependency, dependencies, acceptance, acceptance test, acceptance tests, risk, risks, effort, efforts, estimate, estimates, estimation, rationale, open question, open questions, open point, open points, test case, test cases',
    matrix:
      'traceability, traceability matrix, requirements traceability, requirement traceability, requirements traceability matrix, requirement traceability matrix, rtm, requirements coverage, requirement coverage, requirements coverage matrix, coverage matrix, coverage map, fr coverage map, fr coverage matrix, requirements coverage map, requirement coverage map, requirements mapping, requirement mapping, requirements map, requirements matrix, requirements to components, requirements to structure mapping',
    metBy:
      'component, components, module, modules, section, sections, section of the design, design, design element, design elements, design component, design components, design reference, design ref, architecture, architecture component, architecture section, interface, interfaces, service, services, class, classes, file, files, source file, code, implementation, implementation reference, test, tests, test case, test cases, test case id, test id, verified by, validated by, epic, epics, story, stories, phase, phases, milestone, task, tasks, task id, adr, realized by, realised by, covered by phase, where',
  },

  staffing: {
    teams: `
      team, teams, squad, crew, who, owning team, owner team, responsible team, delivery team, building team, team
      needed, required team, built by, who builds it, staffing
    `,
    available: `
      available, available from, available as of, available on, available since, availability, availability date,
      available date, earliest availability, first available, ready from, ready on, earliest date, earliest delivery,
      earliest release, earliest launch, delivery date, release date, launch date, live from, usable from, go live,
      go-live, go-live date, ga date, eta
    `,
    chosen: `
      chosen, chosen option, chosen solution, chosen approach, chosen variant, chosen alternative, selected, selected
      option, selected solution, selected approach, picked, option chosen, option taken, option selected, decision,
      decision outcome, our decision, final decision, the decision, choice, our choice, final choice, recommendation,
      recommended, recommended option, recommended solution, recommended approach, preferred, preferred option,
      preferred solution, preferred approach, what we chose, what we choose, winner
    `,
    anyTeam: `
      team, our team, the team, us, we, ours, in-house, in house, internal, internally, external, externally, vendor,
      external vendor, supplier, contractor, contractors, consultants, consultancy, agency, partner, third party,
      both, both teams, all, all teams, any, any team, same, same team, same as above, none, nobody, no one, anyone,
      everyone, one team, two teams, three teams, new team, a new team, existing team, own team, full team, whole
      team, half the team, small team, large team, dedicated team, cross-functional, shared, offshore, outsourced,
      outsourcing, freelancer, freelancers, engineering, product, it, operations, ops, development, backend, frontend,
      back end, front end, mobile, qa, design, devops, data, security, infrastructure, full stack, fullstack,
      engineers, developers, backend team, frontend team, mobile team, small, medium, large, yes, no, open, unknown,
      other, others, various, several, many, 
      core, scrum, agile, project, virtual, wider, extended, feature, implementation, delivery, high, low, remote, onsite
    `,
    unsure: `
      not, never, cannot, if, would, could, might, may, unless, yet, whether, either, first, originally, initially,
      earlier, previously, undecided, or, should, nor, neither, instead of, did, didn't, haven't, hasn't, don't
    `,
    beside: `
      review*, approv*, consult*, inform*, support*, help*, advis*, sign, signs, audit*, assist*, stakeholder*,
      depend*, provid*, deliver*, need*, ask*, follow*, take over, takes over, not, was, were, formerly, until
    `,
    open: `
      after, not before, no earlier than, not earlier than, earliest, starting, start, starts, started, begin*,
      kick-off, kickoff, kicks off, design, discovery, spike, prototype, later, delayed, depends, if
    `,
    about: `
      about, around, roughly, approximately, circa, ca, approx, tentative*, maybe, perhaps, or later, or earlier,
      probably, estimated, estimate, tbc, tbd
    `,
    latest: 'by, before, until, till, at the latest, no later than, not later than, latest, within, or earlier',
    technical: `
      refactor*, re-factoring, migrate, migrating, migration of, migration to, migration from, 
 database migration, rewrite, rewriting, technical debt, tech debt, clean up, cleanup, clean-up, moderniz*,
 modernis*, replatform*, decommission*, modulariz*, modularis*, monolith, dependency update, dependency updates,
 dependency upgrade, move off, moving off, continuous integration, ci pipeline, build pipeline, build pipelines,
 test suite, code base, codebase, legacy code, legacy system, keep the lights on
 `,
    upgrades: 'upgrade, upgrades, upgrading, update to, updating to, move to, moving to, switch to',
    purelyTechnical: `
      technical debt, tech debt, technical work, purely technical, purely internal work, refactoring, no user-visible
      change, no user visible change, no visible change, nothing changes for customers, nothing changes for users, no
      change for customers, no change for users, no customer-facing change, no functional change, no functional
      changes, keep the lights on, housekeeping, behaviour stays the same, behavior stays the same
    `,
    customers: `
      customer*, user, users, client, clients, patient*, reader*, shopper*, buyer*, seller*, merchant*, subscriber*,
      visitor*, guest*, passenger*, student*, teacher*, hospital*, clinic*, shop, shops, consumer*, citizen*, tenant*,
      people, audience, viewer*, player*, driver*, traveller*, traveler*, member*, partner*, market, sales, revenue
    `,
    effects: `
      effect, effects, effect of the work, expected effect, expected effects, impact, expected impact, business
      impact, benefit, benefits, expected benefit, expected benefits, gain, gains, expected gain, expected gains, what
      we gain, what it gains us, payoff, pay-off, what it brings, results we expect, return on investment
    `,
  },

  sections: {
    problem: {
      heading: 'Problem',
      prompt:
        'Who has which problem today, and how do we know? What changes for them and for the business when it is solved?',
    },
    goals: {
      heading: 'Goals and non-goals',
      prompt: 'The outcomes that this work must reach, and what it leaves out on purpose.',
      labels: { goal: 'Goal', nonGoal: 'Non-goal' },
    },
    requirements: {
      heading: 'Requirements',
      prompt:
        'What must be possible: one need in each row, with an ID that is never used again. Mark what the minimum product (MVP) needs, and leave out how it is built.',
      columns: { id: 'ID', requirement: 'Requirement', priority: 'Priority', mvp: 'MVP' },
    },
    design: {
      heading: 'Design',
      prompt:
        'What people see and do: the main flows, the mock-ups, links to the design files. How it is built goes into the Solution Design Document (SDD).',
      labels: { flows: 'Flows', mockUps: 'Mock-ups', links: 'Links' },
    },
    successMetrics: {
      heading: 'Success metrics',
      prompt: 'Numbers that show whether it worked: the value today, the target, by when, and who looks.',
      columns: { metric: 'Metric', today: 'Today', target: 'Target', until: 'By when', by: 'Measured by' },
    },
    rolloutPlan: {
      heading: 'Rollout plan',
      prompt:
        'Who gets it first, what must be true before the next group gets it, who watches usage and feedback after launch, and how to switch it off.',
      labels: { first: 'First', next: 'Next group', owner: 'Responsible', off: 'Switching it off' },
    },
    communication: {
      heading: 'Launch communication',
      prompt: 'Who tells customers, sales and support about the launch, when, and by which channel.',
      columns: { audience: 'Audience', who: 'Told by', when: 'When and how' },
      audiences: { customers: 'Customers', sales: 'Sales', support: 'Support' },
    },
    dependencies: {
      heading: 'Dependencies',
      prompt: 'What other teams must deliver. The PM ranks it, the EM drives it.',
      columns: { dependency: 'Dependency', team: 'Team', by: 'Needed by', rank: 'Rank', driver: 'Driven by' },
    },
    options: {
      heading: 'Options considered',
      prompt:
        'At least two ways to do it, and for each what it costs, how long it takes, what it makes easy or hard later, and what it is like to work with. Another option may mean another team and another date.',
      columns: { option: 'Option', team: 'Team', available: 'Available from', debt: 'Technical debt' },
    },
    solution: {
      heading: 'Chosen solution',
      prompt: 'The option taken, why it beats the others, and its design: parts, data, interfaces, migration, tests.',
      labels: { option: 'Chosen option', because: 'Reason' },
    },
    risks: {
      heading: 'Risks',
      prompt: 'What could go wrong, how we would notice, and what we would do.',
      columns: { risk: 'Risk', sign: 'How we notice', answer: 'What we do' },
    },
    testing: {
      heading: 'Testing and switching off',
      prompt: 'A solution should be easy to test, to build on and to turn off. What makes this one so?',
      labels: { testing: 'Testing', building: 'Building on it', off: 'Switching it off' },
    },
    effect: {
      heading: 'Effect of the work',
      prompt:
        'What the team or the business gains, as a number: hours saved, incidents avoided, something that becomes possible.',
    },
    who: {
      heading: 'Who',
      prompt:
        'Who leads and who builds it, by name, and with how much of their time. Another option may mean other people.',
      labels: { lead: 'Lead', people: 'People', allocation: 'Allocation' },
    },
    when: {
      heading: 'When',
      prompt:
        'The dates when customers can use it, and which customers (a beta counts). The EM and the PM agree on them, and on what comes first if not everything fits.',
      columns: { milestone: 'Milestone', date: 'Date', forWhom: 'For whom', priority: 'Priority' },
    },
    target: {
      heading: 'Target',
      prompt: 'How much time is the outcome worth, and by when is it wanted?',
    },
    criteria: {
      cost: 'Cost',
      time: 'Time',
      velocity: 'Developer velocity',
      experience: 'Developer experience',
    },
    choices: { must: 'Must', should: 'Should', could: 'Could', yes: 'Yes', no: 'No' },
    forms: {
      designFor: 'Solution Design Document (SDD) for {0}.',
      toCover: 'Requirements to cover: {0}',
      signOffs: {
        heading: 'Sign-offs',
        prompt: 'Whoever signs off is listed under “signoffs” in the front matter, with the role and the day.',
        columns: { decision: 'Decision', owner: 'Owner', signsOff: 'Signs off' },
        decisions: { why: 'Why', what: 'What', how: 'How', who: 'Who', when: 'When', rollout: 'Rollout' },
      },
      light: {
        metric: 'The one number that tells whether it worked, and its target.',
        rollout: 'One line: who gets it first, who comes next, and who is responsible.',
        solution:
          'The design: parts, data, interfaces, migration, tests. If there are other ways, name them instead of the last line.',
        onlyOption: 'Only option, because …',
      },
      prFaq: {
        pressRelease: {
          heading: 'Press release',
          prompt:
            'Written as if it had just launched, in words a customer would use: what it is, for whom, and why they should care.',
        },
        news: {
          heading: 'What customers get',
          prompt: 'What they can do from now on that they could not do before. Leave out how it is built.',
        },
        quote: {
          heading: 'Quote from a customer',
          prompt: 'What a customer would say about it, in a sentence or two.',
        },
        customerFaq: {
          heading: 'Customer FAQ',
          prompt: 'What customers will ask: the price, their data, what happens to what they have today.',
        },
        internalFaq: {
          heading: 'Internal FAQ',
          prompt: 'What the business will ask: whether it is worth it, what it needs, what could stop it.',
        },
        question: 'Question',
        answer: 'Answer',
      },
      onePager: {
        whyNow: { heading: 'Why now', prompt: 'What has changed, and what waiting would cost.' },
        proposal: {
          heading: 'What we propose',
          prompt: 'What becomes different for whom, in a few sentences, and what we leave out on purpose.',
        },
        ask: { heading: 'Decision needed', prompt: 'What the readers are asked to decide, and by which day.' },
      },
      adr: {
        context: {
          heading: 'Context and problem statement',
          prompt: 'What makes a decision necessary, in two or three sentences or as a question.',
        },
        drivers: { heading: 'Decision drivers', prompt: 'What the decision is judged by, one point on each line.' },
        considered: { heading: 'Considered options', prompt: 'At least two, by name.' },
        outcome: { heading: 'Decision outcome', prompt: 'The option taken, and why it beats the others.' },
        consequences: {
          heading: 'Consequences',
          prompt: 'What gets better and what gets worse.',
          labels: { good: 'Good', bad: 'Bad' },
        },
        confirmation: {
          heading: 'Confirmation',
          prompt: 'How to check that the decision is followed: a test, a review, a measurement.',
        },
        prosAndCons: {
          heading: 'Pros and cons of the options',
          prompt: 'The options side by side. Another option may mean another team and another date.',
        },
        more: { heading: 'More information', prompt: 'Links, earlier decisions, when to look at this again.' },
      },
      rfc: {
        summary: { heading: 'Summary', prompt: 'The change in one paragraph, for somebody outside the team.' },
        motivation: { heading: 'Motivation', prompt: 'Which problem this solves, for whom, and why now.' },
        proposal: {
          heading: 'Proposed design',
          prompt: 'The design in enough detail to disagree with: parts, data, interfaces, migration, odd cases.',
        },
        drawbacks: { heading: 'Drawbacks', prompt: 'Why we might not want this.' },
        alternatives: {
          heading: 'Alternatives considered',
          prompt: 'Other ways to do it, and why this one is better. Doing nothing is one of them.',
        },
      },
      openQuestions: { heading: 'Open questions', prompt: 'What is not known yet, and who finds out.' },
    },
  },
};
