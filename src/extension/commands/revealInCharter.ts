import type { Command } from './command.js';
import { revealInCharter as reveal } from '../ownershipTree.js';

/** Goes from a line of the *Ownership* view to where the charter says it. */
export const revealInCharter: Command = {
  id: 'tandem.revealInCharter',
  async run(_context, source) {
    if (isSource(source)) await reveal(source);
  },
};

function isSource(value: unknown): value is { uri: string; span: { start: number; end: number } } {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('span' in value)) return false;
  const { uri, span } = value;
  return typeof uri === 'string' && typeof span === 'object' && span !== null && 'start' in span && 'end' in span;
}
