import { foldHan } from '../../../language/foldHan.js';
import { gluedPeople as packs, type GluedPeople } from '../../../language/peopleIndex.js';
import type { PeopleMention } from './peopleMention.js';
import type { ClauseContext } from './spacedPeople.js';

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What is read as one sentence; no more of an endless one than tells anything. */
const sentence = /[^。；;！？!?\n]{1,300}/gu;
/** What sets one part of a sentence from the next. */
const part = /[^\s、，,：:（）()/／|・·「」【】[\]–—-]+/gu;

const nameForms: Readonly<Record<string, RegExp>> = {
  Chinese: /^\p{Script=Han}{2,4}$/u,
  Japanese: /^[\p{Script=Han}々]{1,6}$/u,
  Korean: /^\p{Script=Hangul}{2,4}$/u,
};

/** People in a stretch of text of languages that do not set words apart. `base` is added to all offsets. */
export function gluedPeople(text: string, base: number, context: ClauseContext): PeopleMention[] {
  if (!eastAsian.test(text)) return [];
  const folded = foldHan(text);
  return [...folded.matchAll(sentence)].flatMap(({ 0: found, index }) => {
    if (!eastAsian.test(found)) return [];
    return new GluedSentence(found, base + index, context).read();
  });
}

class GluedSentence {
  readonly #text: string;
  readonly #base: number;
  readonly #context: ClauseContext;
  readonly #packs: readonly GluedPeople[];
  readonly #found: PeopleMention[] = [];

  constructor(text: string, base: number, context: ClauseContext) {
    this.#text = text;
    this.#base = base;
    this.#context = context;
    // A sentence with kana is Japanese, one with Hangul Korean, and one of Han alone may be either of the others.
    const language = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? ['Japanese']
      : /\p{Script=Hangul}/u.test(text)
        ? ['Korean']
        : ['Chinese', 'Japanese'];
    this.#packs = packs().filter(({ name }) => language.includes(name));
  }

  read(): readonly PeopleMention[] {
    for (const pack of this.#packs) {
      this.#words(pack.vacancies, 'vacancy');
      this.#words(pack.roles, 'role');
      if (pack.skills.search(this.#text, 0, this.#text.length) >= 0) continue;
      // In other text only those count who do something.
      if (this.#context.place === 'anywhere' && pack.deeds.search(this.#text, 0, this.#text.length) < 0) continue;
      for (const { 0: found, index } of this.#text.matchAll(part)) this.#part(pack, index, index + found.length);
    }
    return this.#found;
  }

  #words(words: GluedPeople['roles'], kind: 'vacancy' | 'role'): void {
    const at = words.search(this.#text, 0, this.#text.length);
    if (at >= 0) this.#add(kind, at, at + words.at(this.#text, at), 'likely');
  }

  /** Names stand at the beginning of a part, after a joint, or after what hands something to somebody. */
  #part(pack: GluedPeople, start: number, end: number): void {
    let from = start;
    for (let at = start; at <= end; at++) {
      const agent = at < end ? pack.agents.at(this.#text, at) : 0;
      const joint = at > start && at < end ? pack.joints.at(this.#text, at) : 0;
      if (at < end && agent === 0 && joint === 0) continue;
      if (at > from) this.#name(pack, from, end, at);
      if (agent + joint === 0) continue;
      from = at + Math.max(agent, joint);
      if (from < end) this.#name(pack, from, end, end);
      at = from - 1;
    }
    if (from === start && end > start) this.#name(pack, start, end, end);
    // “后端小陈”: what somebody is stands right before the name.
    const role = this.#context.place === 'anywhere' ? 0 : pack.roles.at(this.#text, start);
    if (role > 0 && end - start - role <= 4) this.#name(pack, start + role, end, end);
  }

  /** A name or team from `start` on; the part ends at `end`, and a joint stands at `stop`. */
  #name(pack: GluedPeople, start: number, end: number, stop: number): void {
    const isHanded = start > 0 && this.#endsWithAgent(pack, start);
    const team = this.#teamEnd(pack, start, end);
    if (team > 0) {
      if (this.#context.place !== 'anywhere' || this.#isDoerOutright(pack, start, team))
        this.#add('team', start, team, 'certain');
      return;
    }
    const known = this.#context.names.gluedAt(this.#text, start);
    if (known > 0 && this.#endsName(pack, start + known, stop)) {
      if (this.#context.place !== 'anywhere' || this.#isDoerOutright(pack, start, start + known))
        this.#add('person', start, start + known, 'certain');
      return;
    }
    for (const length of [4, 3, 2, 1, 5, 6]) {
      const to = start + length;
      if (to > end) continue;
      const honorific = this.#honorificAt(pack, to);
      if (honorific === 0 && this.#context.place === 'anywhere' && !isHanded) continue;
      const name = this.#text.slice(start, to);
      if (!nameForms[pack.name]?.test(name) && !/^\p{Script=Katakana}[\p{Script=Katakana}ー]{1,5}$/u.test(name))
        continue;
      if (pack.noNames.has(name) || this.#isNoName(pack, name)) continue;
      if (honorific > 0 && length > (pack.name === 'Chinese' ? 0 : 1) - 1) {
        const isDoer = this.#isDoerOutright(pack, start, to + honorific);
        if (pack.name === 'Chinese' && (pack.surnames.at(this.#text, start) === 0 || length > 3)) continue;
        if (this.#context.place !== 'anywhere' || isDoer) this.#add('person', start, to, 'certain');
        return;
      }
      if (this.#hasNameForm(pack, start, length) && this.#endsName(pack, to, stop)) {
        const doer = to === end || to === stop || this.#isDoer(pack, to);
        if (doer && (this.#context.place !== 'anywhere' || this.#isDoerOutright(pack, start, to)))
          this.#add('person', start, to, 'likely');
        if (doer) return;
      }
      // In Japanese anybody may be named who does something outright: 佐々木が設計を担当する.
      if (
        pack.name === 'Japanese' &&
        length >= 2 &&
        this.#context.place !== 'anywhere' &&
        this.#text.charAt(to) === 'が'
      ) {
        if (this.#isDoer(pack, to) && /^[\p{Script=Han}々]+$/u.test(name)) {
          this.#add('person', start, to, 'possible');
          return;
        }
      }
    }
  }

  /** A whole name by its form: what it begins with, and how long it is. */
  #hasNameForm(pack: GluedPeople, start: number, length: number): boolean {
    const surname = pack.surnames.at(this.#text, start);
    const familiar = pack.familiar.at(this.#text, start);
    if (familiar > 0 && length > familiar && pack.surnames.at(this.#text, start + familiar) === length - familiar)
      return true;
    if (surname === 0) return false;
    if (pack.name === 'Japanese') return length === surname || (length > surname && length <= surname + 3);
    if (pack.name === 'Korean') return length === surname + 2;
    return length > surname && length <= surname + 2;
  }

  /** Whether a name may end at `at`: at a mark, a joint, or before what is glued to names. */
  #endsName(pack: GluedPeople, at: number, stop: number): boolean {
    if (at === stop || at >= this.#text.length || !eastAsian.test(this.#text.charAt(at))) return true;
    return (
      pack.particles.at(this.#text, at) > 0 || pack.deeds.at(this.#text, at) > 0 || pack.helpers.at(this.#text, at) > 0
    );
  }

  #isNoName(pack: GluedPeople, name: string): boolean {
    const last = name.length - 1;
    for (let at = 1; at <= last; at++) if (pack.noNames.has(name.slice(0, at + 1)) && at + 1 < name.length) return true;
    return (
      pack.deeds.at(name, 0) > 0 || pack.roles.at(name, 0) > 0 || (name.length > 2 && pack.noNames.has(name.slice(-2)))
    );
  }

  #honorificAt(pack: GluedPeople, at: number): number {
    const blank = this.#text.charAt(at) === ' ' ? 1 : 0;
    const length = pack.honorifics.at(this.#text, at + blank);
    if (length === 0) return 0;
    // A word that only begins like one is none: 总结 after 总.
    const after = at + blank + length;
    return this.#endsName(pack, after, after - 1) ? blank + length : 0;
  }

  /** Whether something is done after `at` in the sentence. */
  #isDoer(pack: GluedPeople, at: number): boolean {
    return pack.deeds.search(this.#text, at, Math.min(this.#text.length, at + 60)) >= 0;
  }

  /** Whether it is said outright who does it: 由支付团队负责, 基盤チームが担当. */
  #isDoerOutright(pack: GluedPeople, start: number, end: number): boolean {
    if (pack.name === 'Chinese' && !this.#endsWithAgent(pack, start)) return false;
    const blank = this.#text.charAt(end) === ' ' ? 1 : 0;
    const particle = pack.particles.at(this.#text, end + blank);
    if (pack.name !== 'Chinese' && particle === 0) return false;
    const from = end + blank + (pack.name === 'Chinese' ? 0 : particle);
    return pack.deeds.search(this.#text, from, from + (pack.name === 'Chinese' ? 3 : 10)) >= 0;
  }

  #endsWithAgent(pack: GluedPeople, end: number): boolean {
    for (let at = Math.max(0, end - 8); at < end; at++) if (at + pack.agents.at(this.#text, at) === end) return true;
    return false;
  }

  /** Where a team ends that begins at `start`: 支付团队, 결제팀; 0 for none. */
  #teamEnd(pack: GluedPeople, start: number, end: number): number {
    const text = this.#text.slice(start, Math.min(end, start + 24));
    for (const ending of pack.groupEndings) {
      const at = text.indexOf(ending, 1);
      if (at < 1) continue;
      const to = at + ending.length;
      const whole = text.slice(0, to);
      const name = text.slice(0, at);
      if (pack.noNames.has(whole) && !pack.noNames.has(name)) continue;
      if (this.#isCounted(name) || pack.vacancies.at(text, 0) > 0) continue;
      const isWord = to === text.length || this.#endsName(pack, start + to, start + to - 1);
      if (isWord && !/^[\p{Script=Hiragana}]/u.test(name)) return start + to;
    }
    return 0;
  }

  #isCounted(name: string): boolean {
    return /^(?:[\d一二两三四五六几各每本该整全小同这那我]|项目$|项$|全$|本$|한$|두$|우리$|전$)/u.test(name);
  }

  #add(kind: PeopleMention['kind'], start: number, end: number, sure: PeopleMention['sure']): void {
    this.#found.push({ kind, start: this.#base + start, end: this.#base + end, sure });
  }
}
