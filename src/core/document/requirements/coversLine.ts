import type { Layout } from '../../layouts/layout.js';

/** The line with which a design says that it covers a requirement, as its layout has it. */
export function coversLine(layout: Layout | undefined, id: string): string {
  return layout?.citesRequirements ? `_Requirements: ${id}_` : `Covers: ${id}`;
}
