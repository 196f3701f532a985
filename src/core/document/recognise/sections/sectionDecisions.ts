import type { Charter, DecisionId, DocumentKind } from '../../../charter/model/charter.js';
import { headingIndexOf, type HeadingIndex } from '../../../language/headingIndex.js';
import { normalizeHeading } from '../../../language/normalizeHeading.js';
import { counted, readHeading, type HeadingReading } from '../../../language/readHeading.js';
import type { Section } from '../../../parse/markdown/sections.js';
import type { SectionDecisions, SectionEvidence } from '../../decisions.js';
import { Numbering } from '../text/numbering.js';
import { readMarkers, type MarkerReading } from '../markers/readMarkers.js';
import { contentOf } from './sectionContent.js';
import { bodySignals, hasContentBelow, hasDates, isTechnical } from './sectionSignals.js';
import type { Because, Place, Signal, WeighedSignal } from '../signals.js';
import { threshold, weigh } from '../weights.js';

/** What a section hands down to its subsections. */
interface Inheritance {
  readonly decisions: readonly DecisionId[];
  /** The parent is a section of its own, not the document's title or kind: only clear headings overrule it. */
  readonly known: boolean;
  /** It is so for want of a better word: what is below is no feature among others. */
  readonly loose?: boolean;
  /** The parent is neutral for good, as *Open questions* is: nothing below it answers anything. */
  readonly closed: boolean;
  /** What a marker says it does not answer. */
  readonly denied?: readonly DecisionId[];
}

/** What is known of a section before its heading is read. */
interface Setting {
  readonly outer: Section | undefined;
  readonly inherited: Inheritance;
  readonly marked: MarkerReading;
}

/** A kind's main subject: what a section is about when neither its heading nor a parent says anything else. */
const subject: Readonly<Record<DocumentKind, DecisionId>> = { prd: 'what', sdd: 'how' };

const nothing: Inheritance = { decisions: [], known: true, closed: true };

/** Which decisions each section answers, from the strongest evidence there is. */
export function decideSections(
  text: string,
  sections: readonly Section[],
  charter: Charter,
  kind: DocumentKind | undefined,
): SectionDecisions[] {
  const reader = new SectionReader(text, sections, charter, kind);
  return sections.map((section) => reader.read(section));
}

/** Reads the sections of one document in the order of the text: what a section hands down is known before its parts are. */
class SectionReader {
  readonly #text: string;
  readonly #charter: Charter;
  readonly #kind: DocumentKind | undefined;
  readonly #index: HeadingIndex;
  readonly #title: Section | undefined;
  /** What the kind of document is about; empty when the charter has no such decision. */
  readonly #subject: readonly DecisionId[];
  readonly #numbering = new Numbering();
  readonly #settings = new Map<Section, Setting>();
  readonly #weighed = new Map<Section, readonly WeighedSignal[]>();
  readonly #inheritances = new Map<Section, Inheritance>();
  /** Those that are what they are part of. */
  readonly #parts = new Set<Section>();
  readonly #top: Inheritance;

  constructor(text: string, sections: readonly Section[], charter: Charter, kind: DocumentKind | undefined) {
    this.#text = text;
    this.#charter = charter;
    this.#kind = kind;
    this.#index = headingIndexOf(charter);
    this.#title = titleOf(sections, this.#index);
    const ids = new Set(charter.decisions.map((decision) => decision.id));
    this.#subject = kind && ids.has(subject[kind]) ? [subject[kind]] : [];
    this.#top = { decisions: this.#subject, known: false, closed: false };
  }

  read(section: Section): SectionDecisions {
    const outer = this.#numbering.outerOf(section);
    const inherited = (outer && this.#inheritances.get(outer)) ?? this.#top;
    const { markers } = contentOf(section, this.#text).body;
    const marked = readMarkers(markers, this.#charter, this.#kind);
    this.#settings.set(section, { outer, inherited, marked });
    if (marked.answers.length > 0) {
      // Under the title a marker speaks of the words there, not of the whole document.
      const below = section === this.#title ? this.#top : { decisions: marked.answers, known: true, closed: false };
      return this.#decide(section, marked.answers, 'marker', markerReason(markers), below);
    }
    if (!section.heading) return this.#decide(section, [], 'none', undefined, this.#top);
    const reading = readHeading(section.text, this.#index);
    if (section === this.#title) {
      // “Functional requirements” means something as a title; “Requirements: dark mode” is a name, and “Doc” no way to build it.
      const isOther = this.#kind === 'prd' && reading?.answers[0] === 'how';
      if (!reading?.titles || reading.neutral || reading.answers.length > 1 || isOther || isName(section.text))
        return this.#decide(section, [], 'none', undefined, this.#top);
    } else if (reading && this.#isEmptyFrame(section, reading)) {
      return this.#decide(section, [], 'none', undefined, inherited.known ? inherited : this.#top);
    } else if (
      !reading ||
      this.#isOverruled(section, reading, inherited) ||
      this.#isPartOf(section, reading, inherited)
    ) {
      return this.#readAsPart(section, inherited, outer);
    }
    if (reading.neutral) return this.#readNeutral(section, reading);
    return this.#readByHeading(section, reading, inherited, outer);
  }

  /** “1. Introduction” with nothing but subsections is a frame around them. */
  #isEmptyFrame(section: Section, reading: HeadingReading): boolean {
    return isFrame(reading) && section.children.length > 0 && contentOf(section, this.#text).body.empty;
  }

  #has(id: DecisionId): boolean {
    return this.#charter.decisions.some((decision) => decision.id === id);
  }

  /** Whether a section is what it is part of, whatever its own heading says a little. */
  #isOverruled(section: Section, reading: HeadingReading, inherited: Inheritance): boolean {
    if (reading.source === 'charter') return false;
    if (inherited.closed) return reading.strength !== 'exact' || reading.neutral;
    if (!inherited.known || reading.strength !== 'hint') return false;
    const isContract = reading.asked ? isTechnical(section, this.#text) : this.#isContract(section, inherited);
    return !(reading.answers.includes('how') && isContract);
  }

  /**
   * A quality below anything else is that one's: required, given, or what hurts. “Phases”, “Rollback” and “Owner” below a
   * rollout plan are the rollout’s, not the whole work’s.
   */
  #isPartOf(section: Section, reading: HeadingReading, inherited: Inheritance): boolean {
    if (!inherited.known || inherited.closed || reading.source === 'charter') return false;
    if (reading.asked && inherited.decisions.length > 0) return !isTechnical(section, this.#text);
    return (
      inherited.decisions.includes('rollout') &&
      !inherited.decisions.includes('how') &&
      !reading.neutral &&
      reading.answers.every((id) => rolloutParts.has(id))
    );
  }

  /** Whether a part of what is asked for, or of the reasons, tells how something is built: endpoints under a background. */
  #isContract(section: Section, inherited: Inheritance): boolean {
    return (this.#kind === 'prd' || inherited.decisions.includes('why')) && isTechnical(section, this.#text);
  }

  /** Whether a part of one thing that is asked for, or of the reasons, is there for machines alone. */
  #isContractIn(section: Section, inherited: Inheritance, outer: Section | undefined): boolean {
    if (!inherited.known || inherited.decisions.includes('how')) return false;
    if (inherited.decisions.includes('why')) return isTechnical(section, this.#text);
    const isOfOne = outer !== undefined && this.#parts.has(outer);
    return isOfOne && inherited.decisions.includes('what') && isTechnical(section, this.#text, 0);
  }

  /** Its heading says nothing of its own: it is about what it is part of, and about what its text shows. */
  #readAsPart(section: Section, inherited: Inheritance, outer: Section | undefined): SectionDecisions {
    if (inherited.closed) return this.#decide(section, [], 'none', undefined, inherited);
    const evidence = inherited.decisions.length === 0 ? 'none' : inherited.known ? 'inherited' : 'kind';
    const place: Place = inherited.known ? 'part' : 'kind';
    const signals = inherited.decisions.map((decision) => this.#signal(section, decision, place));
    // What is asked for may be told with how it is built: a feature with its endpoints.
    const isFeature = this.#kind === 'prd' && inherited.decisions.includes('what');
    const isContract = this.#has('how') && this.#isContractIn(section, inherited, outer);
    const perhaps = isFeature && !isContract && this.#has('how') ? ['how'] : [];
    if (isContract) {
      const others = inherited.decisions.filter((id) => id !== 'how');
      signals.push(...others.map((decision) => this.#signal(section, decision, 'contract')));
      signals.push(this.#signal(section, 'how', 'technical'));
    }
    const decisions = this.#weigh(section, place, withinOf(inherited), signals, [...inherited.decisions, ...perhaps]);
    const because = isContract
      ? ({ signal: 'technical', words: [] } as const)
      : inheritedReason(evidence, outer, this.#kind);
    if (evidence === 'inherited') this.#parts.add(section);
    const down = isContract ? { ...inherited, decisions } : inherited;
    return this.#decide(section, decisions, evidence, because, down);
  }

  #readNeutral(section: Section, reading: HeadingReading): SectionDecisions {
    const isOpen = reading.open || section === this.#title;
    const below: Inheritance = isOpen
      ? { decisions: this.#kind === 'sdd' ? this.#subject : [], known: false, closed: false }
      : nothing;
    const decisions = this.#weigh(section, 'neutral', [], [], reading.perhaps);
    const source = decisions.length > 0 ? reading.source : 'none';
    return this.#decide(section, decisions, source, aliasReason(reading), below);
  }

  #readByHeading(
    section: Section,
    reading: HeadingReading,
    inherited: Inheritance,
    outer: Section | undefined,
  ): SectionDecisions {
    const place = placeOf(reading);
    const { answers } = reading;
    // A product document asks for a quality as for anything else, unless it tells how that is given.
    if (reading.asked && this.#subject.includes('what') && !isTechnical(section, this.#text))
      return this.#readAsPart(section, inherited.decisions.length > 0 ? inherited : this.#top, outer);
    const signals = answers.map((decision) => this.#signal(section, decision, 'heading'));
    if (reading.withSubject) {
      signals.push(...this.#subject.map((decision) => this.#signal(section, decision, 'subject')));
      // A first stage of anything is a plan within a plan, or when it has a date; else a part like others.
      if (
        reading.aliases.some((alias) => counted.test(alias)) &&
        !inherited.decisions.includes('when') &&
        !hasDates(section, this.#text)
      )
        signals.push(...answers.map((decision) => this.#signal(section, decision, 'noDate')));
    }
    // A product document tells the parts of its solution from the side of its users, unless it says how they are built.
    const isParted =
      this.#kind === 'prd' && reading.broad && section.children.length > 0 && !isTechnical(section, this.#text);
    if (isParted) signals.push(...this.#subject.map((decision) => this.#signal(section, decision, 'subject')));
    const decisions = this.#weigh(section, place, withinOf(inherited), signals, [...answers, ...reading.perhaps]);
    // What speaks against it may leave nothing of what a heading seemed to say.
    if (decisions.length === 0 && reading.source !== 'charter') {
      // “This document describes …” is about the document.
      if (contentOf(section, this.#text).beginsWithDocument)
        return this.#decide(section, [], 'none', undefined, inherited.known ? inherited : this.#top);
      return this.#readAsPart(section, inherited, outer);
    }
    const handed = reading.subsections.filter((id) => decisions.includes(id) || !reading.answers.includes(id));
    const down = isParted ? this.#subject : handed.length === 0 ? decisions : handed;
    // Under a title that means something all is as under any other title, save that it says what is not said otherwise.
    return this.#decide(section, decisions, reading.source, aliasReason(reading), {
      decisions: down,
      known: section !== this.#title,
      loose: isParted,
      closed: false,
    });
  }

  #signal(section: Section, decision: DecisionId, signal: Signal['signal']): Signal {
    return { decision, signal, span: section.heading ?? section.span, strength: 1 };
  }

  /** The decisions for which enough speaks, in the order in which they came up. */
  #weigh(
    section: Section,
    place: Place,
    within: readonly DecisionId[],
    signals: readonly Signal[],
    candidates: readonly DecisionId[],
  ): readonly DecisionId[] {
    const all = [...signals, ...bodySignals(section, this.#text, place, within, candidates, this.#index)];
    const before = this.#weighed.get(section) ?? [];
    this.#weighed.set(section, [...before, ...all.map((one) => ({ ...one, weight: weigh([one], place) }))]);
    const decisions = new Set(all.map(({ decision }) => decision));
    return [...decisions].filter(
      (id) =>
        weigh(
          all.filter(({ decision }) => decision === id),
          place,
        ) >= threshold,
    );
  }

  #decide(
    section: Section,
    decisions: readonly DecisionId[],
    evidence: SectionEvidence,
    because: Because | undefined,
    down: Inheritance,
  ): SectionDecisions {
    const { inherited, marked } = this.#settings.get(section) ?? {};
    const isOwn = evidence === 'marker' || evidence === 'charter' || evidence === 'alias';
    const above = (inherited?.denied ?? []).filter((id) => !(isOwn && decisions.includes(id)));
    const denied = [...new Set([...above, ...(marked?.denied ?? [])])];
    const left = (ids: readonly DecisionId[]) =>
      ids.length > 1 || denied.length > 0 ? [...new Set(ids)].filter((id) => !denied.includes(id)) : ids;
    this.#inheritances.set(section, { ...down, decisions: left(down.decisions), denied });
    const { body } = contentOf(section, this.#text);
    const empty = body.empty && !hasContentBelow(section, this.#text);
    const common = { section, denied, topics: marked?.topics ?? [], empty, signals: this.#weighed.get(section) ?? [] };
    return decisions.length > 0 && left(decisions).length === 0
      ? { ...common, decisions: [], evidence: 'marker', because: markerReason(body.markers) }
      : { ...common, decisions: left(decisions), evidence, because };
  }
}

/** Whether a title says of what it is, after a colon or a dash. */
function isName(title: string): boolean {
  return normalizeHeading(title).pieces.length > 1;
}

/** Whether a heading announces what follows, as *Introduction* and *Overview* do. */
function isFrame({ strength, perhaps }: HeadingReading): boolean {
  return strength === 'hint' && perhaps.includes('why');
}

function withinOf({ known, loose, decisions }: Inheritance): readonly DecisionId[] {
  return known && !loose ? decisions : [];
}

function markerReason(words: readonly string[]): Because {
  return { signal: 'marker', words };
}

function placeOf(reading: HeadingReading): Place {
  if (reading.strength === 'exact') return 'named';
  return reading.strength === 'phrase' ? 'phrased' : 'hinted';
}

/**
 * The heading that names the document: the first, when no other stands as high, or when it is of the highest level and
 * says nothing a section would.
 */
function titleOf(sections: readonly Section[], index: HeadingIndex): Section | undefined {
  const headed = sections.filter((section) => section.heading);
  const [first, ...others] = headed;
  if (!first || others.some((other) => other.depth < first.depth)) return undefined;
  if (!others.some((other) => other.depth === first.depth))
    return others.length > 0 || first.depth === 1 ? first : undefined;
  if (first.depth !== 1) return undefined;
  const reading = readHeading(first.text, index);
  // “Design document” is what a document is called, “Glossary” a part of it.
  return !reading || (reading.neutral && reading.titles) ? first : undefined;
}

/** Subjects that a rollout has as well: its phases, its risks, who sees to it. */
const rolloutParts: ReadonlySet<DecisionId> = new Set(['how', 'who', 'when', 'rollout']);

function aliasReason({ source, neutral, aliases }: HeadingReading): Because {
  return { signal: source === 'charter' ? 'charter' : neutral ? 'neutral' : 'heading', words: aliases };
}

function inheritedReason(
  evidence: SectionEvidence,
  outer: Section | undefined,
  kind: DocumentKind | undefined,
): Because | undefined {
  if (evidence === 'inherited') return { signal: 'part', words: [outer?.text ?? ''] };
  return evidence === 'kind' ? { signal: 'kind', words: [kind ?? ''] } : undefined;
}
