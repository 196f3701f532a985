import type { Section } from '../../../parse/markdown/sections.js';

/**
 * Languages of code blocks that programs are written in. Shells, data formats and diagrams are left out: those are also
 * what a user types, configures or sees.
 */
const languages = new Set(
  `typescript ts tsx javascript js jsx mjs cjs python py go golang rust rs java kotlin kt swift c h cpp c++ cc csharp cs c#
  objectivec objc ruby rb php scala sql graphql protobuf proto svelte vue haskell hs elixir ex erlang dart lua perl r zig
  clojure fsharp f# groovy solidity assembly asm hcl terraform`.split(/\s+/u),
);

/** Lines of program code in a section's own body. */
export function linesOfProgramCode(section: Pick<Section, 'nodes'>): number {
  return section.nodes.reduce((sum, node) => {
    const isProgram = node.type === 'code' && languages.has((node.lang ?? '').toLowerCase());
    return isProgram ? sum + node.value.split('\n').length : sum;
  }, 0);
}

const payloads = new Set(['json', 'jsonc', 'json5', 'http']);

/** Lines of what programs send to each other in a section's own body. */
export function linesOfPayload(section: Pick<Section, 'nodes'>): number {
  return section.nodes.reduce((sum, node) => {
    const isPayload = node.type === 'code' && payloads.has((node.lang ?? '').toLowerCase());
    return isPayload ? sum + node.value.split('\n').length : sum;
  }, 0);
}

/** Words in all code blocks of a section's own body, whatever they are written in. */
export function wordsInCode(section: Section): number {
  return section.nodes.reduce(
    (sum, node) => (node.type === 'code' ? sum + (node.value.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) : sum),
    0,
  );
}
