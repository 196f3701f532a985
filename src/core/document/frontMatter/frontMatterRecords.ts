import * as l10n from '@vscode/l10n';
import { isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import { isDay, type Day } from '../../charter/model/calendar.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { ownEntry } from '../../parse/yaml/yamlData.js';
import { pairOf, placeAt, spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import { follow, isMerge } from '../../parse/yaml/yamlValue.js';
import type { Span } from '../../text/range.js';
import { requirementIdPattern } from '../requirements/requirementId.js';

/** A text of front matter and its place, quotes included. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/** Who agreed to a decision, in which role, on which day, over which text. */
export interface SignOff {
  /** As written; whether there is such a decision, role or person is for the charter to say. */
  readonly decision: PlacedText;
  readonly by: PlacedText;
  readonly role?: PlacedText;
  readonly on?: PlacedText & { readonly text: Day };
  readonly digest?: PlacedText;
  /** The whole entry. */
  readonly span: Span;
  /** It stands in the ledger, and its places are the document's as a whole. */
  readonly isRecorded?: true;
}

/** The text of a requirement that a design was confirmed against. */
export interface Confirmation {
  readonly requirement: PlacedText;
  /** Of no text when what stands there is no digest: then nothing is confirmed any more. */
  readonly digest: PlacedText;
  /** It stands in the ledger, and its places are the document's as a whole. */
  readonly isRecorded?: true;
}

/** A requirement that is no longer in force. */
export interface Retirement {
  readonly requirement: PlacedText;
  /** What stands there: the requirement that took its place, or a reason in words. */
  readonly instead: PlacedText;
  readonly successor: string | undefined;
}

/** What front matter records of a document's life, what cannot be used left out. */
export interface FrontMatterRecords {
  readonly signoffs: readonly SignOff[];
  readonly confirmed: readonly Confirmation[];
  readonly retired: readonly Retirement[];
  /** Of an SDD: what the technical work gains, with a number. */
  readonly effect?: PlacedText;
}

/** A key under which front matter records something. */
export type RecordKey = keyof FrontMatterRecords;

/** A value that cannot be used: where, and in a whole sentence what is wrong and what to do. */
export interface RecordFault {
  readonly key: RecordKey;
  readonly path: YamlPath;
  readonly span: Span;
  readonly message: string;
}

/** A digest as Tandem writes it. */
const digestPattern = /^[0-9a-f]{8}$/;

/** Reads the records of front matter; each value stands or falls by itself. */
export function readRecords(frontMatter: FrontMatter | undefined): {
  records: FrontMatterRecords;
  faults: readonly RecordFault[];
} {
  if (!frontMatter) return { records: { signoffs: [], confirmed: [], retired: [] }, faults: [] };
  const reader = new RecordReader(frontMatter);
  const effect = reader.effect();
  const records = {
    signoffs: reader.signoffs(),
    confirmed: reader.confirmed(),
    retired: reader.retired(),
    ...(effect ? { effect } : {}),
  };
  return { records, faults: reader.faults };
}

class RecordReader {
  readonly faults: RecordFault[] = [];
  readonly #frontMatter: FrontMatter;

  constructor(frontMatter: FrontMatter) {
    this.#frontMatter = frontMatter;
  }

  signoffs(): readonly SignOff[] {
    const value = this.#valueAt(['signoffs']);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.#fault(['signoffs'], incompleteSignOff());
      return [];
    }
    return value.flatMap((_, index) => this.#signOff(['signoffs', index]) ?? []);
  }

  confirmed(): readonly Confirmation[] {
    const whole = l10n.t('“confirmed” needs requirement IDs with a digest each, such as { FR-1: 3f2a9c01 }.');
    return this.#entries('confirmed', whole).flatMap(({ requirement, path }) => {
      const digest = this.#digest(path, l10n.t('Confirm the requirement again.'), whole);
      return { requirement, digest: digest ?? { text: '', span: this.#span(path) } };
    });
  }

  retired(): readonly Retirement[] {
    const whole = l10n.t(
      '“retired” needs requirement IDs, each with its replacement or a reason, such as { FR-3: FR-9 }.',
    );
    return this.#entries('retired', whole).flatMap(({ requirement, path }) => {
      const instead = this.#text(path, whole);
      if (!instead) return [];
      if (instead.text === requirement.text) {
        const message = l10n.t('“{0}” cannot replace itself. Name another requirement, or a reason.', instead.text);
        this.#fault(path, message);
        return [];
      }
      const successor = requirementIdPattern.test(instead.text) ? instead.text : undefined;
      return [{ requirement, instead, successor }];
    });
  }

  effect(): PlacedText | undefined {
    if ((this.#valueAt(['effect']) ?? null) === null) return undefined;
    const effect = this.#text(['effect'], l10n.t('“effect” must be one text.'));
    if (!effect || /\p{N}/u.test(effect.text)) return effect;
    const message = l10n.t('“effect” has no number. Add one, such as “pages load 30 % faster”.');
    this.#fault(['effect'], message);
    return undefined;
  }

  #signOff(path: YamlPath): SignOff | undefined {
    const entry = this.#valueAt(path);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      this.#fault(path, incompleteSignOff());
      return undefined;
    }
    const text = (key: string) => {
      const value: unknown = ownEntry(entry, key);
      if (value === undefined || value === null) return undefined;
      return this.#text([...path, key], l10n.t('“{0}” of a sign-off must be one text.', key));
    };
    const [decision, by, role] = [text('decision'), text('by'), text('role')];
    const on = text('on');
    const isReal = on === undefined || isDay(on.text);
    if (on && !isReal) {
      this.#fault([...path, 'on'], l10n.t('There is no day “{0}”. Write it as 2026-01-31.', on.text));
    }
    const hasDigest = (ownEntry(entry, 'digest') ?? null) !== null;
    const again = l10n.t('Sign off again.');
    const digest = hasDigest
      ? this.#digest([...path, 'digest'], again, l10n.t('“{0}” of a sign-off must be one text.', 'digest'))
      : undefined;
    const span = this.#span(path);
    if (!decision || !by) {
      const isMissing = ['decision', 'by'].some((key) => (ownEntry(entry, key) ?? null) === null);
      // What is there and cannot be used is said already.
      if (isMissing) this.#fault(path, incompleteSignOff());
      return undefined;
    }
    return {
      decision,
      by,
      ...(role ? { role } : {}),
      ...(on && isReal ? { on } : {}),
      ...(digest ? { digest } : {}),
      span,
    };
  }

  /** The entries of a map from requirements to something. */
  #entries(key: RecordKey, message: string): readonly { requirement: PlacedText; path: YamlPath }[] {
    const value = this.#valueAt([key]);
    if (value === undefined || value === null) return [];
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.#fault([key], message);
      return [];
    }
    return Object.keys(value).map((id) => {
      const path = [key, id];
      return { requirement: { text: id, span: spanAt(this.#frontMatter.yaml, path, 'key') }, path };
    });
  }

  #digest(path: YamlPath, whatToDo: string, message: string): PlacedText | undefined {
    const found = this.#text(path, message);
    if (!found || digestPattern.test(found.text)) return found;
    const wrong = l10n.t('“{0}” is not a digest of eight characters, 0 to 9 and a to f. {1}', found.text, whatToDo);
    this.#fault(path, wrong);
    return undefined;
  }

  /** The text at a path, as it is written: what looks like a number to YAML may be a digest or a handle. */
  #text(path: YamlPath, message: string): PlacedText | undefined {
    const value = this.#valueAt(path);
    const node = this.#nodeAt(path);
    const source = isScalar(node) && node.type === Scalar.PLAIN ? node.source : undefined;
    const text = typeof value === 'number' ? (source ?? String(value)) : value;
    if (typeof text === 'string' && text.trim() !== '') return { text: text.trim(), span: this.#span(path) };
    this.#fault(path, message);
    return undefined;
  }

  /** What stands at a path, or is taken over from another map. */
  #nodeAt(path: YamlPath): Node | undefined {
    const place = placeAt(this.#frontMatter.yaml, path);
    if (place) return follow(place.node);
    const map = follow(placeAt(this.#frontMatter.yaml, path.slice(0, -1))?.node);
    return follow(mergedInto(map, String(path.at(-1))));
  }

  #valueAt(path: YamlPath): unknown {
    return path.reduce<unknown>(ownEntry, this.#frontMatter.values);
  }

  #span(path: YamlPath): Span {
    return spanAt(this.#frontMatter.yaml, path, 'value');
  }

  #fault(path: YamlPath, message: string): void {
    const key = path[0] as RecordKey;
    this.faults.push({ key, path, span: this.#span(path), message });
  }
}

/** The value that a map takes over from others by `<<`; of those that it takes over they may have it in turn. */
function mergedInto(map: Node | undefined, key: string, depth = 0): unknown {
  if (!isMap(map) || depth > 4) return undefined;
  const own = pairOf(map, key)?.value;
  if (own !== undefined) return own;
  for (const pair of map.items.filter(isMerge)) {
    const source = follow(pair.value);
    for (const each of isSeq(source) ? source.items : [source]) {
      const found = mergedInto(follow(each), key, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function incompleteSignOff(): string {
  return l10n.t(
    'A sign-off needs at least a decision and a person, such as { decision: why, by: ada, on: 2026-01-31 }.',
  );
}
