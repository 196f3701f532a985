import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes } from 'mdast';

/** How many hexadecimal digits a digest has: enough to tell a text from its next version. */
const length = 8;

/** A short hash of a text, in which blanks do not count. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\s+/gu, '')))).slice(0, length);
}

/**
 * What a node says, with everything that changes what it says: links and code, and not how loud it says it. Comments, which
 * no page shows, are left out: whoever leaves a note changes nothing of what is decided.
 */
export function plainOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'html':
      return withoutComments(node.value);
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'code':
      return `\`${node.lang ?? ''} ${node.value}\``;
    case 'link':
      return `[${inner(node)}](${node.url}${titleOf(node)})`;
    case 'image':
      return `![${node.alt ?? ''}](${node.url}${titleOf(node)})`;
    case 'linkReference':
      return `[${inner(node)}][${node.identifier}]`;
    case 'imageReference':
      return `![${node.alt ?? ''}][${node.identifier}]`;
    case 'definition':
      return `[${node.identifier}]: ${node.url}${titleOf(node)}`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'footnoteDefinition':
      return `[^${node.identifier}]: ${inner(node)}`;
    case 'delete':
      return `~~${inner(node)}~~`;
    case 'blockquote':
      return `> ${inner(node)}`;
    case 'listItem':
      return `${node.checked === true ? '[x]' : node.checked === false ? '[ ]' : ''}- ${inner(node)}`;
    case 'tableRow':
      return `|${node.children.map(plainOf).join('|')}|`;
    case 'thematicBreak':
      return '---';
    default:
      return inner(node);
  }
}

function inner(node: Nodes): string {
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

function titleOf({ title }: { readonly title?: string | null | undefined }): string {
  return title ? ` "${title}"` : '';
}

/** HTML without its comments, as a browser reads them: `<!-->` and `<!--->` are whole, and one that nothing closes goes on. */
function withoutComments(html: string): string {
  return html.replace(/<!--(?:-?>|[\s\S]*?(?:--!?>|$))/gu, '');
}
