import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

/**
 * The one description of `ownership.yaml`. From it come the types, the validation with exact places, the JSON Schema for
 * other tools, completion and hover. Nothing is required: a charter being typed is used as far as it goes.
 */

// Without this zod makes functions from strings, which the content security policy of a web host may forbid.
z.config({ jitless: true });

/** What is known about a key beside its shape. The text is made when it is shown, because the language is known only then. */
export interface SchemaNotes {
  readonly describe: () => string;
  /** For a map whose keys the user chooses: what such a key is. */
  readonly key?: () => string;
  /** Whether nothing at all may stand there, and means something: a role that nobody holds. */
  readonly mayBeEmpty?: true;
}

/** Notes on every part of {@link charterSchema}. */
export const schemaNotes = z.registry<SchemaNotes>();

function noted<T extends z.ZodMiniType>(schema: T, describe: () => string, key?: () => string): T {
  schemaNotes.add(schema, key ? { describe, key } : { describe });
  return schema;
}

const text = (describe: () => string) => z.optional(noted(z.string(), describe));

/** One string or a list of them: `pm: ada` reads better than `pm: [ada]`. */
const textOrList = (describe: () => string) => z.optional(noted(z.union([z.string(), z.array(z.string())]), describe));

/** Who holds a role. */
const holders = z.union([z.string(), z.array(z.string())]);
schemaNotes.add(holders, {
  describe: () => l10n.t('One handle or a list of handles. Leave it empty while nobody has the role.'),
  mayBeEmpty: true,
});

/** `1w`, `2m`: a number and days, weeks, months or years. */
const cadencePattern = /^[1-9]\d{0,2}[dwmy]$/;
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const decisionSchema = noted(
  z.strictObject({
    label: text(() => l10n.t('Name of the decision, as documents and views show it.')),
    question: text(() => l10n.t('The question that the decision answers, in a few words.')),
    owner: text(() => l10n.t('The one role that decides.')),
    consulted: textOrList(() => l10n.t('Roles that are asked before the owner decides.')),
    document: z.optional(
      noted(z.enum(['prd', 'sdd']), () =>
        l10n.t(
          'Where the decision is written: in the Product Requirements Document (prd) or in the Solution Design Document (sdd).',
        ),
      ),
    ),
    required: z.optional(noted(z.boolean(), () => l10n.t('Whether every document of that kind must answer it.'))),
    headings: textOrList(() => l10n.t('More headings of sections that answer this decision.')),
  }),
  () => l10n.t('A decision and the one role that owns it.'),
);

const personSchema = noted(
  z.strictObject({
    name: text(() => l10n.t('The name to show.')),
    email: text(() => l10n.t('Email address, by which Tandem finds the person in git.')),
    github: text(() => l10n.t('Account on GitHub, without “@”.')),
    aliases: textOrList(() => l10n.t('Other names of the person in documents.')),
  }),
  () => l10n.t('A person. The key is the handle that documents and teams use.'),
);

const areaSchema = noted(
  z.strictObject({
    area: text(() => l10n.t('Name of the area.')),
    accountable: textOrList(() => l10n.t('The role that answers for this area. If two share it, add “resolve”.')),
    stakeholders: textOrList(() => l10n.t('Who else is consulted and kept informed.')),
    expectations: z.optional(
      noted(
        z.record(z.string(), z.string()),
        () => l10n.t('What each role does without being asked.'),
        () => l10n.t('Role'),
      ),
    ),
    resolve: text(() => l10n.t('How the roles that share this area decide.')),
  }),
  () => l10n.t('An area of work: who owns it, and who else has a stake in it.'),
);

const agreementSchema = noted(
  z.strictObject({
    title: text(() => l10n.t('What was agreed.')),
    every: z.optional(
      noted(z.string().check(z.regex(cadencePattern)), () =>
        l10n.t('How often: a number and d (days), w (weeks), m (months) or y (years), such as 2w.'),
      ),
    ),
    last: z.optional(
      noted(z.string().check(z.regex(dayPattern)), () => l10n.t('The day when it last happened, such as 2026-11-13.')),
    ),
  }),
  () => l10n.t('Something that the team does regularly.'),
);

const share = (describe: () => string) => z.optional(noted(z.number().check(z.gte(0), z.lte(100)), describe));

const capacitySchema = noted(
  z.strictObject({
    product: share(() => l10n.t('Percent for the product: what the roadmap asks for.')),
    debt: share(() => l10n.t('Percent for technical debt.')),
    bugs: share(() => l10n.t('Percent for bugs.')),
    operations: share(() => l10n.t('Percent for keeping things running: operations, upgrades, support.')),
  }),
  () => l10n.t('How the team divides its time, in percent. The numbers add up to 100.'),
);

const absenceSchema = noted(
  z.strictObject({
    until: z.optional(
      noted(z.string().check(z.regex(dayPattern)), () => l10n.t('The last day away, such as 2027-01-10.')),
    ),
    deputy: text(() => l10n.t('Handle of the person who decides until then.')),
  }),
  () => l10n.t('Until when this person is away, and who decides meanwhile.'),
);

const teamSchema = noted(
  z.strictObject({
    name: text(() => l10n.t('Name of the team.')),
    parent: text(() => l10n.t('The team above. Its people decide for a role that nobody has here.')),
    roles: z.optional(
      noted(
        z.record(z.string(), holders),
        () => l10n.t('Who has which role: one handle or a list of handles.'),
        () => l10n.t('Role'),
      ),
    ),
    documents: textOrList(() =>
      l10n.t(
        'Patterns of documents that belong to this team and do not name one themselves, such as docs/payments/**.',
      ),
    ),
    responsibilities: z.optional(
      noted(
        z.record(z.string(), areaSchema),
        () => l10n.t('Areas of work, changed or added. The usual ones are built in.'),
        () => l10n.t('Area'),
      ),
    ),
    agreements: z.optional(
      noted(
        z.record(z.string(), agreementSchema),
        () => l10n.t('What the team agreed to do regularly.'),
        () => l10n.t('Agreement'),
      ),
    ),
    capacity: z.optional(capacitySchema),
  }),
  () => l10n.t('A team: its roles, documents, areas and agreements.'),
);

const patterns = (describe: () => string) => textOrList(describe);

/** How loud a rule can be. */
export const layoutSettings = ['on', 'off', 'prd-only', 'sdd-only'] as const;
export const severitySettings = ['off', 'hint', 'info', 'warning', 'error', 'by-stage'] as const;
/** The presets: who owns which decision. */
export const presetIds = ['rules-of-engagement', 'pm-carries-timeline', 'appetite'] as const;

/** The whole of `ownership.yaml`. */
export const charterSchema = noted(
  z.strictObject({
    version: z.optional(noted(z.literal(1), () => l10n.t('Version of this format: 1.'))),
    charter: z.optional(noted(z.enum(presetIds), () => l10n.t('The preset to begin with: who owns which decision.'))),
    decisions: z.optional(
      noted(
        z.record(z.string(), decisionSchema),
        () => l10n.t('Decisions that differ from the preset, or new ones.'),
        () => l10n.t('Decision'),
      ),
    ),
    roles: z.optional(
      noted(
        z.record(z.string(), z.string()),
        () =>
          l10n.t('More roles, each with the name to show. The roles pm, em, design, tech-lead and tpm need no entry.'),
        () => l10n.t('Role'),
      ),
    ),
    people: z.optional(
      noted(
        z.record(z.string(), personSchema),
        () => l10n.t('The people, by handle.'),
        () => l10n.t('Person'),
      ),
    ),
    teams: z.optional(
      noted(
        z.record(z.string(), teamSchema),
        () => l10n.t('The teams.'),
        () => l10n.t('Team'),
      ),
    ),
    away: z.optional(
      noted(
        z.record(z.string(), absenceSchema),
        () => l10n.t('Who is away, until when, and who decides meanwhile.'),
        () => l10n.t('Person'),
      ),
    ),
    stages: z.optional(
      noted(z.array(z.string()), () => l10n.t('The stages that a document goes through, the earliest first.')),
    ),
    documents: z.optional(
      noted(
        z.strictObject({
          prd: patterns(() => l10n.t('More files that are Product Requirements Documents.')),
          sdd: patterns(() => l10n.t('More files that are Solution Design Documents.')),
        }),
        () => l10n.t('Which files are which kind of document.'),
      ),
    ),
    templates: text(() => l10n.t('Folder with your own templates, relative to this file.')),
    manifests: textOrList(() =>
      l10n.t(
        'Requirements of other repositories: files that “tandem coverage --manifest” wrote, relative to this file.',
      ),
    ),
    requirements: z.optional(
      noted(
        z.strictObject({
          prefixes: textOrList(() => l10n.t('How requirement IDs begin, such as FR or NFR.')),
          scope: z.optional(
            noted(z.enum(['prd', 'workspace']), () =>
              l10n.t(
                'In what a requirement ID is unique: in its PRD, or in all PRDs under this file. Then a design may cover a requirement without a link to its PRD.',
              ),
            ),
          ),
        }),
        () => l10n.t('How requirements are recognised, and told apart.'),
      ),
    ),
    layouts: z.optional(
      noted(
        z.record(z.string(), z.enum(layoutSettings)),
        () =>
          l10n.t(
            'Whether documents count that other tools lay out, such as spec-kit and Kiro. They do, unless you say “off”.',
          ),
        () => l10n.t('Layout'),
      ),
    ),
    rules: z.optional(
      noted(
        z.record(z.string(), z.enum(severitySettings)),
        () => l10n.t('The severity of each rule.'),
        () => l10n.t('Rule'),
      ),
    ),
  }),
  () => l10n.t('Who owns what in this team. Tandem reads this file in the editor and in CI.'),
);

/** What an `ownership.yaml` may hold, every key optional. */
export type CharterFile = z.infer<typeof charterSchema>;
export type DecisionEntry = z.infer<typeof decisionSchema>;
export type AbsenceEntry = z.infer<typeof absenceSchema>;
export type AreaEntry = z.infer<typeof areaSchema>;
export type TeamEntry = z.infer<typeof teamSchema>;
