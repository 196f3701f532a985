import { foldWord, isAbstract, isTeamWord, sort, sortsOf, titlesOfPeople } from '../../../language/peopleIndex.js';
import type { KnownNames } from './knownNames.js';
import type { PeopleMention, PeoplePlace } from './peopleMention.js';

/** A word, number or mark of a sentence. */
interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital and has small letters, as names do. */
  readonly isCapitalised: boolean;
  /** `J.`, `K.` */
  readonly isInitial: boolean;
  /** `SRE` */
  readonly isAcronym: boolean;
  /** `Grace’s` */
  readonly isPossessive: boolean;
  /** Bits of {@link sort}. */
  readonly sorts: number;
}

const tokens =
  /(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{M}|\p{N}|['’-](?=\p{L}))*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}\p{M}]|[^\s\p{P}]+/gu;
const clitic = /^(?:[ldsjnmtc]|qu|L|D|S|J|N|C|Qu)['’](?=\p{L})/u;
const nameParticle = /^(?:de|da|del|do|dos|das|van|von|der|den|di|la|le|el|bin|al|ten|ter|zu)$/u;

/** Longest stretch that is read as one sentence, in tokens: nothing of people is told by what is farther away. */
const maxClause = 400;

/** How a clause stands among others: a cell of a row, a line. */
export interface ClauseContext {
  readonly place: PeoplePlace;
  readonly names: KnownNames;
  /** In the first cell of a row that holds a name only if the others tell what somebody does. */
  readonly isRowHead: boolean;
}

/** People in a stretch of text of languages that set words apart. `base` is added to all offsets. */
export function spacedPeople(text: string, base: number, context: ClauseContext): PeopleMention[] {
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return [];
  const found: PeopleMention[] = [];
  for (const clause of clausesOf(text)) {
    for (const mention of new Clause(clause, context).read())
      found.push({ ...mention, start: base + mention.start, end: base + mention.end });
  }
  return found;
}

function* clausesOf(text: string): Iterable<Token[]> {
  let clause: Token[] = [];
  for (const token of tokenize(text)) {
    // The full stop after an initial or a title belongs to it, and ends no sentence.
    if (token.text === '.' && isAbbreviation(clause.at(-1), token)) continue;
    if (clause.length >= maxClause || (token.kind === 'mark' && /[.!?;。；！？]/u.test(token.text))) {
      if (clause.length > 0) yield withSorts(clause);
      clause = token.kind === 'mark' ? [] : [token];
    } else clause.push(token);
  }
  if (clause.length > 0) yield withSorts(clause);
}

function isAbbreviation(before: Token | undefined, stop: Token): boolean {
  return before?.end === stop.start && (before.isInitial || titlesOfPeople().has(before.folded));
}

function withSorts(clause: readonly Token[]): Token[] {
  const sorts = sortsOf(
    clause.map(({ folded }) => folded),
    (at) => {
      const [one, next] = [clause[at], clause[at + 1]];
      return one?.kind === 'word' && next?.kind === 'word';
    },
  );
  return clause.map((token, at) => ({ ...token, sorts: sorts[at] ?? 0 }));
}

function* tokenize(text: string): Iterable<Token> {
  for (const { 0: whole, index } of text.matchAll(tokens)) {
    const lead = clitic.exec(whole)?.[0] ?? '';
    // `D’Angelo` is a name; `L’équipe` and `d’Élodie` are two words.
    const isTwo = lead !== '' && (/^\p{Ll}/u.test(lead) || !/^\p{Lu}/u.test(whole.slice(lead.length)));
    if (isTwo) yield tokenOf(lead.slice(0, -1), index);
    const start = isTwo ? index + lead.length : index;
    yield tokenOf(whole.slice(start - index), start);
  }
}

function tokenOf(whole: string, start: number): Token {
  const isWord = /^\p{L}/u.test(whole);
  const possessive = isWord ? /['’]s$/u.exec(whole)?.[0] : undefined;
  const own = possessive === undefined ? whole : whole.slice(0, -possessive.length);
  const isCapital = /^\p{Lu}/u.test(own);
  const isInitial = isCapital && own.length === 1;
  return {
    text: own,
    folded: isWord ? foldWord(own) : own,
    start,
    end: start + own.length,
    kind: isWord ? 'word' : /^\p{N}/u.test(whole) ? 'number' : 'mark',
    isCapitalised: isCapital && /\p{Ll}/u.test(own),
    isInitial,
    isAcronym: isCapital && own.length > 1 && !/\p{Ll}/u.test(own),
    isPossessive: possessive !== undefined,
    sorts: 0,
  };
}

class Clause {
  readonly #tokens: readonly Token[];
  readonly #context: ClauseContext;
  readonly #found: PeopleMention[] = [];
  /** It speaks of what somebody has to know: what is capitalised there is known, not somebody who knows it. */
  readonly #isAboutSkills: boolean;
  /** Where a word first says that nobody is found yet. */
  readonly #vacantFrom: number;

  constructor(clause: readonly Token[], context: ClauseContext) {
    this.#tokens = clause;
    this.#context = context;
    this.#isAboutSkills = clause.some(({ sorts }) => (sorts & sort.skill) !== 0);
    const vacant = clause.findIndex(({ sorts }) => (sorts & sort.vacancy) !== 0);
    this.#vacantFrom = vacant < 0 ? Infinity : vacant;
  }

  read(): readonly PeopleMention[] {
    let at = 0;
    while (at < this.#tokens.length) at = Math.max(at + 1, this.#readAt(at));
    return this.#found;
  }

  /** Reads what begins at a token; gives the token after it. */
  #readAt(at: number): number {
    const token = this.#tokens[at];
    if (token?.kind !== 'word') return at + 1;
    if (this.#has(at, sort.vacancy)) {
      const end = this.#whileHas(at, sort.vacancy);
      this.#add('vacancy', at, end, 'likely');
      return end;
    }
    if (this.#has(at, sort.group) && !this.#has(at, sort.ordinary)) return this.#group(at);
    if (isTeamWord(token.folded) && !this.#has(at, sort.ordinary)) {
      this.#team(at, at + 1);
      return at + 1;
    }
    if (token.isCapitalised || this.#startsWithInitial(at)) return this.#run(at);
    if (token.isAcronym && !this.#has(at, sort.role | sort.thing | sort.ordinary | sort.helper)) {
      if (this.#deedFollows(at + 1) && this.#context.place !== 'anywhere') this.#team(at, at + 1);
      else if (this.#context.place === 'label' && this.#isAlone(at, at + 1)) this.#team(at, at + 1);
      else if (this.#has(at + 1, sort.group)) return this.#group(at + 1);
      return at + 1;
    }
    if (this.#has(at, sort.role)) {
      const end = this.#whileHas(at, sort.role);
      // `the design team`, `our tech lead Priya` are read from their last word.
      if (!this.#has(end, sort.group)) this.#add('role', at, end, 'likely');
      return end;
    }
    return this.#handle(at);
  }

  /** A handle without `@`: only where people belong. */
  #handle(at: number): number {
    const token = this.#tokens[at];
    if (!token || this.#context.place === 'anywhere') return at + 1;
    const isKnown = this.#context.names.isHandle(token.folded) && !this.#has(at, sort.ordinary | sort.firstName);
    const stands =
      this.#isAlone(at, at + 1) ||
      this.#has(at + 1, sort.joint) ||
      this.#has(at - 1, sort.joint | sort.agent) ||
      this.#deedFollows(at + 1);
    if (isKnown && stands) this.#add('person', at, at + 1, 'certain');
    else if (/\p{N}/u.test(token.text) && this.#tokens.length === 1) this.#add('person', at, at + 1, 'possible');
    return at + 1;
  }

  #startsWithInitial(at: number): boolean {
    return this.#tokens[at]?.isInitial === true && this.#tokens[at + 1]?.isCapitalised === true;
  }

  /** Words with capitals in a row, with what may stand between them. */
  #run(at: number): number {
    let end = at + 1;
    for (;;) {
      const next = this.#tokens[end];
      if (next?.kind !== 'word' || this.#tokens[end - 1]?.isPossessive) break;
      if (next.isCapitalised || next.isInitial) end++;
      else if (nameParticle.test(next.text) && this.#particlesEnd(end) !== undefined)
        end = this.#particlesEnd(end) ?? end;
      else break;
    }
    if (!this.#tokens[end - 1]?.isPossessive && this.#endsInGroup(at, end)) return this.#group(this.#groupIn(at, end));
    this.#trimmed(at, end);
    return end;
  }

  /** Where the particles of a name end at its next capital: `van der Berg`. */
  #particlesEnd(at: number): number | undefined {
    let end = at;
    while (end < at + 3 && nameParticle.test(this.#tokens[end]?.text ?? '')) end++;
    return this.#tokens[end]?.isCapitalised ? end + 1 : undefined;
  }

  #endsInGroup(at: number, end: number): boolean {
    for (let each = at; each <= end; each++)
      if (this.#has(each, sort.group) && !(each === at && this.#has(each, sort.ordinary))) return true;
    return false;
  }

  #groupIn(at: number, end: number): number {
    for (let each = at; each <= end; each++) if (this.#has(each, sort.group)) return each;
    return at;
  }

  /** Takes from a run what is no part of a name, and judges the rest. */
  #trimmed(from: number, to: number): void {
    let start = from;
    let end = to;
    let isTitled = false;
    let roleBefore = this.#isRoleWord(from - 1);
    const length = (): number => end - start;
    while (start < end) {
      const isName =
        this.#has(start, sort.firstName) || this.#context.names.isFirstName(this.#tokens[start]?.folded ?? '');
      if (this.#has(start, sort.title)) isTitled = true;
      else if (isName) break;
      else if (this.#has(start, sort.role)) roleBefore = true;
      else if (!this.#has(start, sort.ordinary | sort.agent | sort.helper | sort.deed | sort.joint)) break;
      else roleBefore = false;
      start++;
    }
    const beforeRoles = end;
    while (end > start && this.#has(end - 1, sort.role) && !this.#has(end - 1, sort.firstName)) end--;
    const roleAfter = end < beforeRoles;
    if (length() === 0) {
      if (roleBefore || roleAfter) this.#add('role', from, to, 'likely');
      return;
    }
    for (let each = start; each < end; each++) if (this.#has(each, sort.thing)) return;
    if (this.#has(end, sort.thing | sort.skill) || this.#isAboutSkills) return;
    const words = length();
    if (words === 1 && this.#tokens[start]?.isInitial) return;
    if (roleAfter && words === 1) {
      this.#add('role', from, to, 'likely');
      return;
    }
    if (isTitled) {
      if (this.#context.place !== 'anywhere' || this.#deedFollows(end)) this.#add('person', start, end, 'certain');
    } else if (words > 1) this.#fullName(start, end);
    else this.#singleName(start, roleBefore);
  }

  #fullName(start: number, end: number): void {
    const isKnown = this.#context.names.isFirstName(this.#tokens[start]?.folded ?? '');
    if (this.#context.place === 'anywhere') {
      if (this.#isDoneBy(start) || (isKnown && this.#deedFollows(end))) this.#add('person', start, end, 'certain');
      return;
    }
    if (this.#vacantFrom < start && this.#has(start - 1, sort.agent)) return;
    // `Kafka Streams engineer`: what a role is about.
    const word = this.#tokens[end];
    if (this.#has(end, sort.role) && !this.#has(end, sort.deed) && word?.kind === 'word' && !isKnown) {
      this.#add('role', end, end + 1, 'likely');
      return;
    }
    this.#add('person', start, end, 'likely');
  }

  #singleName(at: number, roleBefore: boolean): void {
    const token = this.#tokens[at];
    const { place, names } = this.#context;
    if (!token) return;
    const isWord = this.#has(at, sort.firstName);
    const isKnown = names.isFirstName(token.folded) || names.isHandle(token.folded);
    if (place === 'anywhere') {
      if (isKnown && (this.#deedFollows(at + 1) || this.#isDoneBy(at))) this.#add('person', at, at + 1, 'certain');
      return;
    }
    if (this.#has(at, sort.role)) {
      this.#add('role', at, at + 1, 'likely');
      return;
    }
    if (this.#has(at, sort.ordinary) && !isWord) return;
    if (isAbstract(token.folded) && !isKnown) return;
    if (this.#vacantFrom < at && this.#has(at - 1, sort.agent)) return;
    if (isKnown && !isWord) this.#add('person', at, at + 1, 'certain');
    else if (this.#isNamed(at, isWord, roleBefore)) this.#add('person', at, at + 1, 'possible');
  }

  /** Whether what stands around one word with a capital makes it somebody’s name. */
  #isNamed(at: number, isWord: boolean, roleBefore: boolean): boolean {
    const token = this.#tokens[at];
    if (!token) return false;
    const next = this.#tokens[at + 1];
    const isMonth = isWord && this.#has(at, sort.ordinary);
    if (token.isPossessive) return this.#has(at + 1, sort.group | sort.role);
    if (next?.kind === 'number') return false;
    if (this.#deedFollows(at + 1)) return !(this.#has(at, sort.helper) && this.#isBareDeed(at + 1));
    if (this.#isJoined(at)) return true;
    const isClean =
      next === undefined ||
      next.kind === 'mark' ||
      (this.#sortsAt(at + 1) & ~(sort.thing | sort.skill | sort.role)) !== 0;
    if (!isClean || isMonth) return false;
    if (this.#has(at - 1, sort.agent)) return true;
    if (roleBefore) return true;
    if (this.#has(at - 1, sort.helper) && this.#isRoleWord(at - 2)) return true;
    return this.#isAlone(at, at + 1) && this.#standsForName(at);
  }

  /** A word that is all there is between two marks: a name, unless it is a label or what a row is about. */
  #standsForName(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (next === undefined) return !this.#context.isRowHead;
    if (/[:：–—=-]/u.test(next.text)) return this.#somebodyDoes(at + 2);
    if (next.text === ',' || next.text === '，') {
      const after = this.#tokens[at + 2];
      return after?.kind !== 'word' || after.isCapitalised || after.isAcronym || after.sorts !== 0;
    }
    return true;
  }

  /** Whether something is said from a token on that people do. */
  #somebodyDoes(from: number): boolean {
    return this.#tokens.slice(from, from + 12).some(({ sorts }) => (sorts & (sort.role | sort.deed)) !== 0);
  }

  /** Whether another name stands beside it: `Grace and Alan`. */
  #isJoined(at: number): boolean {
    const isName = (index: number): boolean => {
      const token = this.#tokens[index];
      return (
        token?.isCapitalised === true &&
        (!this.#has(index, sort.role | sort.thing | sort.ordinary) || this.#has(index, sort.firstName)) &&
        !isAbstract(token.folded)
      );
    };
    return (this.#has(at + 1, sort.joint) && isName(at + 2)) || (this.#has(at - 1, sort.joint) && isName(at - 2));
  }

  /** Whether a deed stands at a token, helpers and further names left out. */
  #deedFollows(from: number): boolean {
    // “Ida built it”, and not “Adapters are built by the team”.
    if (this.#has(from, sort.done) && !this.#has(from + 1, sort.agent)) return true;
    let at = from;
    const end = from + 6;
    while (at < end) {
      if (this.#has(at, sort.deed) && !(this.#has(at, sort.done) && this.#has(at + 1, sort.agent))) return true;
      const token = this.#tokens[at];
      const isOther = token?.isCapitalised === true && this.#has(at - 1, sort.joint);
      if (!this.#has(at, sort.helper | sort.joint) && !isOther) return false;
      at++;
    }
    return false;
  }

  /** `build`, and not `builds`: after a word that is a helper too, as in “Will build it”, it has no one before it. */
  #isBareDeed(at: number): boolean {
    return this.#has(at, sort.deed) && !this.#has(at, sort.helper) && !(this.#tokens[at]?.folded ?? '').endsWith('s');
  }

  /** `owned by`, `led by` stand before it, an article left out. */
  #isDoneBy(at: number): boolean {
    let before = at - 1;
    if (this.#has(before, sort.ordinary) && !this.#has(before, sort.agent)) before--;
    return this.#has(before, sort.agent) && this.#has(before - 1, sort.done | sort.agent);
  }

  /** A word for a group, with what names it before or after it. Gives the token after it. */
  #group(at: number): number {
    const end = this.#whileHas(at, sort.group);
    let start = at;
    while (start > 0 && this.#namesGroup(start - 1)) start--;
    if (start < at && this.#tokens[start - 1]?.kind !== 'number') {
      this.#team(start, end);
      return end;
    }
    if (this.#tokens[at - 1]?.isPossessive) return end;
    // `Team Payments`, `équipe Paiements`, `equipo de Pagos`
    let named = end;
    while (named < end + 3 && this.#has(named, sort.of)) named++;
    const name = this.#tokens[named];
    const isName =
      name?.kind === 'word' &&
      !this.#has(named, sort.ordinary | sort.helper | sort.vacancy | sort.skill) &&
      (name.isCapitalised || name.isAcronym || (named > end && !this.#has(named, sort.deed | sort.agent)));
    if (isName) {
      this.#team(at, named + 1);
      return named + 1;
    }
    return end;
  }

  /** Whether a word before a group names it: `payments`, `Steering`; not `small`, `the`, `our`. */
  #namesGroup(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || token.isPossessive) return false;
    if (this.#has(at, sort.ordinary | sort.joint | sort.agent | sort.helper | sort.vacancy)) return false;
    return !this.#has(at, sort.deed) || this.#has(at, sort.role) || token.isCapitalised;
  }

  #team(start: number, end: number): void {
    if (this.#context.place === 'anywhere') {
      const isCertain = start === 0 || this.#has(start - 1, sort.article);
      const isDoing = (this.#tokens[end]?.folded ?? '').endsWith('ing');
      const isDoer = isCertain && this.#deedFollows(end) && !this.#has(end, sort.role) && !isDoing;
      if (!isDoer && !this.#isDoneByGroup(start)) return;
    }
    this.#add('team', start, end, 'certain');
  }

  /** `approved by vote of the Steering Committee` */
  #isDoneByGroup(start: number): boolean {
    for (let at = start - 1; at > start - 7 && at > 0; at--)
      if (this.#has(at, sort.agent) && this.#has(at - 1, sort.done)) return true;
    return this.#isDoneBy(start);
  }

  #isAlone(start: number, end: number): boolean {
    const before = this.#tokens[start - 1];
    const after = this.#tokens[end];
    return (before === undefined || before.kind === 'mark') && (after === undefined || after.kind === 'mark');
  }

  #isRoleWord(at: number): boolean {
    return this.#has(at, sort.role);
  }

  #whileHas(at: number, bits: number): number {
    let end = at + 1;
    while (this.#has(end, bits)) end++;
    return end;
  }

  #sortsAt(at: number): number {
    return this.#tokens[at]?.sorts ?? 0;
  }

  #has(at: number, bits: number): boolean {
    return (this.#sortsAt(at) & bits) !== 0;
  }

  #add(kind: PeopleMention['kind'], start: number, end: number, sure: PeopleMention['sure']): void {
    const from = this.#tokens[start]?.start;
    const to = this.#tokens[end - 1]?.end;
    if (from !== undefined && to !== undefined) this.#found.push({ kind, start: from, end: to, sure });
  }
}
