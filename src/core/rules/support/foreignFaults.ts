import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../../document/document.js';
import type { ForeignFile } from '../../document/recognise/foreignAnswers.js';
import type { YamlSource } from '../../parse/yaml/yamlSource.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Report } from '../rule.js';

/** A status that is no word of the layout in which a document stands, and was read as the one it resembles. */
export function* oddStatus(document: TandemDocument): Iterable<Report> {
  const { odd, word = '' } = document.status ?? {};
  if (!odd) return;
  const { written, span, file } = odd;
  if (span) {
    const title = l10n.t('Change to “{0}”', word);
    const message = l10n.t('“{0}” is read as “{1}”. Correct the status.', written, word);
    // What stands there may be in quotes, or more than the word.
    const isWord = document.text.slice(span.start, span.end) === written && !/\s/u.test(written);
    const fixes = isWord ? [{ title, edits: [{ span, newText: word }] }] : [];
    yield { span, message, atMost: 'hint', fixes };
  } else if (saysForUnit(document)) {
    const message = l10n.t('{0}: “{1}” is read as “{2}”. Correct the status there.', file ?? '', written, word);
    yield { span: document.title.span, message, atMost: 'hint' };
  }
}

/** What is wrong with the file of another tool that speaks of a document: nothing else would say it. */
export function* besideDocument(document: TandemDocument): Iterable<Report> {
  const message = document.foreign && saysForUnit(document) ? faultText(document.foreign) : undefined;
  if (message !== undefined) yield { span: document.title.span, message };
}

function faultText({ name, yaml, fault }: ForeignFile): string | undefined {
  return fault ? unreadText(name, fault) : yaml && mistakeIn(name, yaml);
}

function unreadText(name: string, fault: NonNullable<ForeignFile['fault']>): string {
  switch (fault) {
    case 'too-large':
      return l10n.t('{0} beside this document is too long to read. Shorten it.', name);
    case 'binary':
      return l10n.t('{0} beside this document is not text. Save it as UTF-8.', name);
    case 'outside':
      return l10n.t('{0} beside this document is a link that leads out of the workspace. Copy the file here.', name);
    case 'unreadable':
      return l10n.t('{0} beside this document cannot be opened. Check that you may read it.', name);
  }
}

function mistakeIn(name: string, { faults: [first], text }: YamlSource): string | undefined {
  if (!first) return undefined;
  return l10n.t('{0}, line {1}: {2}', name, new LineIndex(text).lineAt(first.span.start) + 1, first.message);
}

/** One file speaks of all documents of a feature: one of them says so, the design only where it stands alone. */
function saysForUnit({ kind, place }: TandemDocument): boolean {
  return kind === 'prd' || place === undefined || place.partners.length === 0;
}
