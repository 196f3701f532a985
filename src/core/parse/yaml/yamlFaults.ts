import * as l10n from '@vscode/l10n';
import type { YAMLError } from 'yaml';
import type { YamlSpan } from '../../text/range.js';
import { lineEndAfter } from './yamlLayout.js';

/**
 * Where a fault is shown. The package says where it noticed; what was opened and never closed is shown where it opens.
 *
 * @param quotes where texts in quotes begin, by where they end
 */
export function spanOfYamlError(error: YAMLError, text: string, quotes: ReadonlyMap<number, number>): YamlSpan {
  const at = Math.min(Math.max(0, error.pos[0]), text.length);
  const isOpen = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT';
  const quote = isOpen && error.message.includes('quote') ? quotes.get(at) : undefined;
  if (quote !== undefined) return { start: quote, end: lineEndAfter(text, quote) };
  if (isOpen && error.message.includes(' end with a ')) {
    const bracket = openBracketBefore(text, at, error.message.startsWith('Flow map') ? '{' : '[');
    if (bracket !== undefined) return { start: bracket, end: bracket + 1 };
  }
  const lineEnd = lineEndAfter(text, at);
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    // Noticed at the first character, but the rest of the line is what stands wrong.
    const indent = /^[ \t]*/.exec(text.slice(at, lineEnd))?.[0].length ?? 0;
    const start = Math.min(at + indent, lineEnd);
    return { start, end: Math.max(start, at + text.slice(at, lineEnd).trimEnd().length) };
  }
  const end = error.code === 'BAD_DQ_ESCAPE' ? at + 2 : error.pos[1];
  // One line is enough to show; a fault that runs on to the end of the file marks everything.
  return { start: at, end: Math.max(at, Math.min(end, lineEnd)) };
}

/** The last bracket that is not closed again, brackets in quotes taken for real ones: good enough to point at. */
function openBracketBefore(text: string, offset: number, bracket: '{' | '['): number | undefined {
  const closing = bracket === '{' ? '}' : ']';
  for (let at = offset - 1, open = 1; at >= 0; at--) {
    if (text[at] === closing) open++;
    else if (text[at] === bracket && --open === 0) return at;
  }
  return undefined;
}

/**
 * Says a fault that the `yaml` package found in a plain sentence: what is wrong and what to do.
 *
 * @param at the characters at which it was found
 */
export function describeYamlError(error: YAMLError, at: string): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return l10n.t('YAML does not allow tabs as indentation. Use spaces.');
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? l10n.t('“{0}” is opened and not closed. Add “{1}”.', ...bracketsOf(error.message))
        : l10n.t('This line is not indented like its neighbours. Indent all lines of a group alike.');
    case 'MISSING_CHAR':
      return describeMissing(error.message);
    case 'MULTILINE_IMPLICIT_KEY':
      return l10n.t('A colon is missing after this key. Write “key: value”.');
    case 'KEY_OVER_1024_CHARS':
      return l10n.t('This key is too long: 1024 characters at most.');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return l10n.t('One line can have one “key: value”. Begin a new line, or put the value in quotes.');
    case 'BLOCK_IN_FLOW':
      return l10n.t('Between brackets only “[…]” and “{…}” can be used. Close the bracket or write it on one line.');
    case 'BAD_SCALAR_START':
      return l10n.t('A value cannot begin with “{0}”. Put it in quotes.', at.slice(0, 1));
    case 'BAD_DQ_ESCAPE':
      return l10n.t(
        '“{0}” is not allowed between double quotes. Write “\\\\” for a backslash, or use single quotes.',
        at,
      );
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return l10n.t('This alias is not written correctly. An alias is “*” and the name of an anchor.');
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
      return l10n.t('A value can have one anchor and one tag, both before it. Remove the others.');
    case 'MULTIPLE_DOCS':
      return l10n.t('Only the first YAML document is read. Remove “---” and what follows it.');
    case 'BAD_DIRECTIVE':
      return l10n.t('This “%” line is not a YAML directive. Remove it.');
    case 'RESOURCE_EXHAUSTION':
      return l10n.t('This YAML is nested too deeply to read. Use fewer levels.');
    default:
      return at.trim() === ''
        ? l10n.t(
            'This is not YAML that can be read. Check the lines above: a colon, a quote or a bracket may be missing.',
          )
        : l10n.t('“{0}” is not expected here. Check its indentation, or put the value in quotes.', shorten(at));
  }
}

function describeMissing(message: string): string {
  if (message.includes("'quote")) return l10n.t("A single quote is opened and not closed. Add “'” at its end.");
  if (message.includes('"quote')) return l10n.t('A double quote is opened and not closed. Add “"” at its end.');
  if (message.startsWith('Flow')) return l10n.t('“{0}” is opened and not closed. Add “{1}”.', ...bracketsOf(message));
  if (message.startsWith('Implicit map keys')) return l10n.t('A colon is missing after this key. Write “key: value”.');
  if (message.includes('separator') || message.includes('Missing ,')) {
    return l10n.t('A comma is missing between two entries. Add “,”.');
  }
  return l10n.t('A space is missing here. Put one after “:”, “-” or “,”.');
}

function bracketsOf(message: string): [string, string] {
  return message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
}

function shorten(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
