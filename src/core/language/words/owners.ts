import type { Phrases } from '../phrases.js';

/**
 * Words of one language with which a text says whose something is: alone, together, for now. An asterisk at the end of a
 * phrase stands for whatever the word goes on with.
 */
export interface OwnerWords {
  /** Labels of whoever owns what the section is about: “Owner: Ada”, “Verantwortlich: Ada”. */
  readonly owner: Phrases;
  /** Labels of the one who answers for it where others are named who do it: “Accountable”. */
  readonly accountable: Phrases;
  /** Labels that say outright that they are about a decision: “Decision maker: Ada”. */
  readonly decider: Phrases;
  /** Labels under which several share it, or one who shares it with the owner: “Co-owner: Grace”. */
  readonly coOwner: Phrases;
  /** What stands between an owner’s label and what is owned: “owner *of the* requirements”. */
  readonly of: Phrases;
  /** How a section speaks of itself, of the decision in it and of its document: “this section”, “the decision”, “PRD”. */
  readonly itself: Phrases;
  /** What a section decides as a clause says it, for each built-in decision: Grace decides *what we build*. */
  readonly asked: {
    readonly why: Phrases;
    readonly what: Phrases;
    readonly how: Phrases;
    readonly who: Phrases;
    readonly when: Phrases;
  };
  /** Verbs whose subject owns: “Ada *owns* this section”. */
  readonly owns: Phrases;
  /** Verbs after which the owner is named: “*owned by* Ada”. Empty where the verb comes last. */
  readonly ownedBy: Phrases;
  /** Particles that set the parts of such a sentence apart, and small words around them: “Ada*が*”, “*wird von* Ada”. Else empty. */
  readonly particles: Phrases;
  /** It is owned in common: “PM and EM decide *together*”. */
  readonly together: Phrases;
  /** What joins owners: “and”, “or”, “with”. */
  readonly joints: Phrases;
  /** What stands before a noun and adds nothing to it. Empty where there are no articles. */
  readonly articles: Phrases;
  /** Whoever belongs to the owner named before, and so is no other owner: “Ada and *her team*”. */
  readonly ownTeam: Phrases;
  /** Words that make a name one of a team: “Payments *team*”. */
  readonly team: Phrases;
  /** The owner is one for the time being, or the next one is known already: “acting”, “until May”, “then Grace”. */
  readonly standIn: Phrases;
  /** Before the name of whom somebody acts for: “Grace *for* Ada”. */
  readonly insteadOf: Phrases;
  /** Somebody is asked, told or helps, and does not own: “*consulted*: Grace”. */
  readonly consulted: Phrases;
  /** What the product manager is called, and the side that product managers speak for. */
  readonly product: Phrases;
  /** What the engineering manager is called, and the side that engineering managers speak for. */
  readonly engineering: Phrases;
  /** Words that say what somebody is or does, where, or on which days, and are in nobody’s name: “*head* of growth”. */
  readonly remarks: Phrases;
  /** What Tandem writes: the label of an owner, that of those who are asked, and what stands between label and name. */
  readonly labels: { readonly owner: string; readonly consulted: string; readonly colon: string };
}
