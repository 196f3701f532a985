import { toJSONSchema } from 'zod/mini';
import type { Schema } from '../src/core/charter/read/schemaShape.js';
import { manifestNotes, manifestSchema } from '../src/core/workspace/manifests/manifestSchema.js';

/** The schema of a manifest as JSON Schema, for other tools that write or read one. */
export function manifestJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(manifestSchema, {
    // What a reader takes: keys that are not known are left alone.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const notes = manifestNotes.get(zodSchema as unknown as Schema);
      if (notes) jsonSchema.description = notes.description;
    },
  });
  return { $schema, title: 'Requirements of a repository', ...rest };
}
