import * as l10n from '@vscode/l10n';
import type { SectionDecisions } from '../document/decisions.js';
import type { Evidence } from '../document/recognise/evidence.js';
import type { Because } from '../document/recognise/signals.js';

/** Why a section was read as it was, in plain words; empty when nothing was found. */
export function sectionReason({ because }: SectionDecisions): string {
  return because ? reasonText(because) : '';
}

/** Why a place counts for a decision, in plain words. */
export function evidenceReason({ file, ...because }: Evidence): string {
  if (file !== undefined) return l10n.t('“{0}” in {1}', list(because.words), file);
  return reasonText(because);
}

/** The words for each signal: the one place that has them. */
export function reasonText({ signal, words }: Because): string {
  switch (signal) {
    case 'marker':
      return l10n.t('marker “decision: {0}”', words.join(', '));
    case 'charter':
      return l10n.t('heading “{0}” from ownership.yaml', list(words));
    case 'neutral':
      return l10n.t('general heading “{0}”', list(words));
    case 'heading':
      return words.length > 0 ? l10n.t('heading “{0}”', list(words)) : l10n.t('its heading');
    case 'part':
      return words.length > 0 ? l10n.t('part of “{0}”', list(words)) : l10n.t('the section above it');
    case 'kind':
      return words[0] === 'sdd'
        ? l10n.t('an SDD answers How unless a heading says otherwise')
        : l10n.t('a PRD answers What unless a heading says otherwise');
    case 'subject':
      return l10n.t('its heading, which also names the subject of the document');
    case 'title':
      return l10n.t('title “{0}”', list(words));
    case 'label':
      return l10n.t('“{0}: {1}”', shorten(words[0] ?? ''), shorten(words[1] ?? ''));
    case 'frontMatter':
      return l10n.t('front matter “{0}”', list(words));
    case 'byline':
      return l10n.t('“{0}”, which names who wrote, reviews or approves it', shorten(words[0] ?? ''));
    case 'reason':
      return l10n.t('text about a problem');
    case 'person':
      return l10n.t('people named in the text');
    case 'team':
      return l10n.t('a team named in the text');
    case 'date':
      return l10n.t('a date in the text');
    case 'duration':
      return l10n.t('a duration in the text');
    case 'rollout':
      return l10n.t('a rollout planned in the text');
    case 'technical':
    case 'contract':
      return l10n.t('technical text');
    case 'introduction':
      return l10n.t('introduction');
    case 'foreignFile':
      return l10n.t('a file of another tool');
    case 'noPerson':
      return l10n.t('nobody named in the text');
    case 'noDate':
      return l10n.t('no date in the text');
    case 'describes':
      return l10n.t('text about the purpose of the document');
  }
}

function list(words: readonly string[]): string {
  return words.join('’, ‘');
}

function shorten(text: string): string {
  const value = text.replace(/[*_`]/gu, '').trim();
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
