import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOfNode, type Section } from '../parse/markdown/sections.js';
import type { Span } from '../text/range.js';

/** A stretch of a document in which some rules, or all, have nothing to say. */
export interface Disable {
  readonly span: Span;
  /** Ids; empty for every rule. */
  readonly rules: ReadonlySet<string>;
}

const comment = /<!--\s*tandem-disable(\s[a-z0-9,\s-]*)?-->/gi;

/**
 * What `<!-- tandem-disable rule … -->` comments switch off. Such a comment holds for the section it stands in with all
 * its subsections; before the first heading, for the whole document.
 */
export function findDisables(sections: readonly Section[], text: string): readonly Disable[] {
  if (!/tandem-disable/i.test(text)) return [];
  return sections.flatMap((section) => {
    const found: Disable[] = [];
    for (const root of section.chunk.nodes) {
      visit(root, 'html', (node: Node) => {
        const { start, end } = spanOfNode(section, node);
        for (const [, list = ''] of text.slice(start, end).matchAll(comment)) {
          const ids = list.trim().toLowerCase();
          if (!/^(?:[a-z]|$)/.test(ids)) continue;
          const span = section.heading ? section.span : { start: 0, end: text.length };
          found.push({
            span,
            rules: new Set(ids.split(/[\s,]+/).filter(Boolean)),
          });
        }
      });
    }
    return found;
  });
}

/** Whether a rule is switched off at a place. */
export function isDisabled(disables: readonly Disable[], rule: string, at: Span): boolean {
  return disables.some(
    ({ span, rules }) => span.start <= at.start && at.end <= span.end && (rules.size === 0 || rules.has(rule)),
  );
}
