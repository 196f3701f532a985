import { toJSONSchema } from 'zod/mini';
import { charterSchema, schemaNotes, type SchemaNotes } from '../src/core/charter/read/schema.js';
import type { Schema } from '../src/core/charter/read/schemaShape.js';

/**
 * The charter's schema as JSON Schema, for other YAML tools. Completion and hover read the schema itself, so that the
 * converter stays out of the bundle.
 */
export function charterJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(charterSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const notes: SchemaNotes | undefined = schemaNotes.get(zodSchema as unknown as Schema);
      if (notes) jsonSchema.description = notes.describe();
      if (notes?.mayBeEmpty) jsonSchema.anyOf = [...(jsonSchema.anyOf ?? []), { type: 'null' }];
    },
  });
  return { $schema, title: 'ownership.yaml', ...rest };
}
