import type { Charter } from '../charter/model/charter.js';
import { detectKindByContent, type ContentKind } from '../document/kind/contentKind.js';
import { readFrontMatter } from '../parse/markdown/frontMatter.js';
import { tooHeavyToParse } from '../parse/markdown/limits.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import { readSections } from '../parse/markdown/sections.js';
import type { Source } from './source.js';

/** What a text reads like, whatever its name and front matter. */
export function readsLike({ text }: Source, charter: Charter): ContentKind {
  if (tooHeavyToParse(text)) return { kind: undefined, score: 0, reason: '' };
  const tree = parseMarkdown(text);
  return detectKindByContent({ text, sections: readSections(tree), frontMatter: readFrontMatter(tree), charter });
}
