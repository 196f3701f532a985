import type { LayoutMetadata } from '../../../layouts/metadata.js';

/** Whether a value is what the templates of a layout hold, which nobody has replaced. */
export function isTemplateValue(layout: LayoutMetadata | undefined, value: string): boolean {
  return layout?.blanks?.includes(value.trim().toLowerCase()) ?? false;
}
