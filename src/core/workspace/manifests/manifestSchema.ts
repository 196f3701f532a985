import * as z from 'zod/mini';
import { requirementIdPattern } from '../../document/requirements/requirementId.js';

/**
 * The one description of a manifest: the requirements of one repository, as `tandem coverage --manifest` writes them for others.
 * From it come the types, the reading with the place of each fault, and the JSON Schema for other tools. Keys that are not known
 * here are left alone, so that a later Tandem may add some.
 */

/** What makes a JSON file a manifest: the first key of every one. */
export const manifestKind = 'tandem-requirements';
/** The format that is written, and the only one that is read. */
export const manifestVersion = 1;

/** Longest text that is read of a manifest, in UTF-16 units; more than any fact holds. */
const longest = 1000;

/** What each part of {@link manifestSchema} means: for other tools, so that it is in one language. */
export const manifestNotes = z.registry<{ readonly description: string }>();

function noted<T extends z.ZodMiniType>(schema: T, description: string): T {
  manifestNotes.add(schema, { description });
  return schema;
}

const text = (description: string) => noted(z.string().check(z.maxLength(longest)), description);

/** How things stand with a requirement in its own repository. */
const state = z.enum(['covered', 'partial', 'deferred', 'out-of-scope', 'suspect', 'uncovered', 'retired']);

/** One requirement of a PRD. */
export const manifestRequirementSchema = z.object({
  id: noted(z.string().check(z.regex(requirementIdPattern)), 'ID, unique within its PRD.'),
  text: text('What is asked.'),
  digest: z.optional(
    noted(
      z.string().check(z.regex(/^[0-9a-f]{8}$/)),
      'Digest of the whole text. Only a retired requirement that is no longer in the PRD has none.',
    ),
  ),
  state: noted(state, 'How things stand with it in its own repository.'),
  retired: z.optional(text('Of a retired requirement: its successor, or the reason.')),
  priority: z.optional(text('How urgent it is, as the PRD says.')),
  mvp: z.optional(text('Whether the first version needs it, as the PRD says.')),
});

const owner = z.object({
  role: text('ID of the role.'),
  people: noted(z.array(z.string().check(z.maxLength(longest))), 'Names of those who hold it.'),
});

const head = {
  path: noted(z.string().check(z.minLength(1), z.maxLength(longest)), 'Path of the PRD, relative to the manifest.'),
  title: text('Title of the PRD.'),
  team: z.optional(text('Name of the team.')),
  stage: z.optional(text('Stage of the PRD.')),
  owner: z.optional(noted(owner, 'Who owns what the PRD asks for.')),
};

/** A PRD whose requirements are still to be looked at one by one. */
export const manifestPrdHeadSchema = z.object({ ...head, requirements: z.array(z.unknown()) });

/** A manifest whose PRDs are still to be looked at one by one. */
export const manifestHeadSchema = z.object({ prds: z.array(z.unknown()) });

/** The whole of a manifest. */
export const manifestSchema = z.object({
  manifest: noted(z.literal(manifestKind), 'Says that this file is a manifest of requirements.'),
  version: noted(z.literal(manifestVersion), 'Version of this format.'),
  prds: noted(
    z.array(
      z.object({
        ...head,
        requirements: noted(z.array(manifestRequirementSchema), 'Its requirements, each ID once.'),
      }),
    ),
    'The PRDs, each path once.',
  ),
});

/** What `tandem coverage --manifest` writes. */
export type ManifestFile = z.infer<typeof manifestSchema>;
export type ManifestPrdEntry = ManifestFile['prds'][number];
export type ManifestRequirementEntry = z.infer<typeof manifestRequirementSchema>;
