import type { YAMLError } from 'yaml';
import { composeYaml, type Composed } from './yamlCompose.js';
import { lineEndAfter, lineStartBefore } from './yamlLayout.js';

/** How much text is parsed again in search of a better reading. */
const maxWork = 500_000;
/** What each error costs a parse, in characters. */
const workOfError = 100;
const maxRounds = 8;

/**
 * Reads broken YAML again without the lines that break it, so that a half-typed line costs itself and not what stands
 * below it (`te⏎documents: …` is one key to a YAML parser). What is left out is replaced by spaces: every offset stays.
 */
export function recoverYaml(text: string, broken: Composed): Composed {
  let best = broken;
  let current = text;
  let work = 0;
  for (let round = 0; round < maxRounds; round++) {
    const error = best.errors.find(isStructural);
    if (!error) break;
    const tried = candidates(current, error, best).map((candidate) => {
      work += candidate.length + workOfError * best.errors.length;
      return work <= maxWork ? { candidate, composed: composeYaml(candidate) } : undefined;
    });
    const before = countStructural(best);
    const better = tried
      .filter((each) => each !== undefined)
      .filter(({ composed }) => composed.deep === undefined && countStructural(composed) < before)
      .sort((a, b) => countStructural(a.composed) - countStructural(b.composed))[0];
    if (!better) break;
    best = better.composed;
    current = better.candidate;
  }
  return best;
}

/** Whether an error changes what the lines around it mean; others (`@` before a value) stay where they are. */
function isStructural(error: YAMLError): boolean {
  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'TAB_AS_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'IMPOSSIBLE':
      return true;
    case 'BAD_INDENT':
      // The parser itself closes a bracket left open where the next line begins.
      return !error.message.startsWith('Flow');
    default:
      return false;
  }
}

function countStructural(composed: Composed): number {
  return composed.errors.filter(isStructural).length;
}

/** The text with one line less, the likelier one first. */
function candidates(text: string, error: YAMLError, composed: Composed): string[] {
  if (error.code === 'TAB_AS_INDENT') return [text.replace(/^ *\t[ \t]*/gm, (indent) => ' '.repeat(indent.length))];
  const at = Math.min(error.pos[0], text.length);
  const opening = composed.quotes.get(at);
  const before = text.slice(0, lineStartBefore(text, at)).trimEnd().length;
  const after = lineEndAfter(text, at) + 1;
  const offsets = [...(opening === undefined ? [] : [opening]), at, before, Math.min(after, text.length)];
  return [...new Set(offsets.map((offset) => withoutLine(text, offset)))].filter((candidate) => candidate !== text);
}

function withoutLine(text: string, offset: number): string {
  const start = lineStartBefore(text, offset);
  const end = lineEndAfter(text, offset);
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
