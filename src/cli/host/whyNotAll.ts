import type { GoverningCharter } from '../../core/tandem.js';

/** Why not all of a charter could be read, with the one-based line; `undefined` when it all could. */
export function whyNotAll({ broken }: Pick<NonNullable<GoverningCharter['file']>, 'broken'>): string | undefined {
  return broken && `read only in part, because of line ${broken.line + 1}: ${broken.message}`;
}
