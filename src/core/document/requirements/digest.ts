import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes } from 'mdast';
import type { Requirement } from './findRequirements.js';

/** How many hexadecimal digits a digest has: enough to tell a text from its next version. */
const length = 8;

/**
 * A short hash of what a requirement asks: of its whole text, in which blanks and emphasis do not count, nor by which ID it
 * goes.
 */
export function digestOf({ id, content }: Requirement): string {
  return digestOfText(content.map(plain).join('\n').replace(id, ''));
}

/** A short hash of a text, in which blanks do not count. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\s+/gu, '')))).slice(0, length);
}

/** What a node says, with everything that changes what it says: links and code, and not how loud it says it. */
function plain(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'inlineCode':
    case 'code':
      return `\`${node.value}\``;
    case 'link':
      return `[${inner(node)}](${node.url})`;
    case 'image':
      return `![${node.alt ?? ''}](${node.url})`;
    case 'linkReference':
      return `[${inner(node)}][${node.identifier}]`;
    case 'imageReference':
      return `![${node.alt ?? ''}][${node.identifier}]`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'delete':
      return `~~${inner(node)}~~`;
    case 'listItem':
      return `${node.checked === true ? '[x]' : ''}- ${inner(node)}`;
    default:
      return inner(node);
  }
}

function inner(node: Nodes): string {
  return 'children' in node ? node.children.map(plain).join(node.type === 'tableRow' ? '|' : '') : '';
}
