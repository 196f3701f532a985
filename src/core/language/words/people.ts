/** Phrases with commas between them, written as authors write them; `Phrases` of the packs. */
type Phrases = string;

/**
 * Words of one language around people: who does something, what they are called, and what stands where a name is missing.
 * Names themselves are no words of a language: they are told by their form and by these around them.
 */
export interface PeopleWords {
  /** What somebody does to the work, in every form that stands after a name: `builds` in “Grace builds it”, 负责, 担当. */
  readonly deeds: Phrases;
  /**
   * What was done by somebody: `built` in “built by Grace”. After “is” and “are” it says nothing of what stands before it. Empty
   * where `deeds` says it.
   */
  readonly done: Phrases;
  /** What may stand between a name and a deed: `will` in “Grace will build it”, 一起. */
  readonly helpers: Phrases;
  /** Before a group they say that it is a certain one: `the`, `our`. Empty where there are none. */
  readonly articles: Phrases;
  /** Between a group and its name: `de` in “équipe de Paiements”. Empty where there are none. */
  readonly of: Phrases;
  /** After these come those who do it: `by` in “led by Vanessa”, `need` in “we need Ida”, 由. */
  readonly agents: Phrases;
  /** They join two names: `and`. */
  readonly joints: Phrases;
  /** They begin a name: `Dr`. Empty where they end it. */
  readonly titles: Phrases;
  /** They end a name: さん, 님, 老师. Empty where they begin it. */
  readonly honorifics: Phrases;
  /** What a person may be, and what such people do together, without saying who it is: `engineer`, `design`, `senior`. */
  readonly roles: Phrases;
  /** Several people: `team` in “the Payments team”. Alone they name nobody. */
  readonly groups: Phrases;
  /** Ends of words that are such a group by themselves, as in “Abrechnungsteam”, 決済チーム; empty where words do not grow so. */
  readonly groupEndings: Phrases;
  /** What stands where somebody is still looked for: `to be hired`, `open`. */
  readonly vacancies: Phrases;
  /**
   * Words of every day that are capitalised at the beginning of a sentence and name nobody: `the`, `whoever`, `two`,
   * `see`; months and weekdays too.
   */
  readonly ordinary: Phrases;
  /** Ends of words that are no names: `-tion`. Empty in languages that do not set words apart. */
  readonly abstractEndings: Phrases;
  /** Words beside which a capitalised word is something one knows or buys, and nobody: `experience`, `licence`. */
  readonly skills: Phrases;
  /** Products, and words that end the name of one: `Cloud`, `Framework`. */
  readonly things: Phrases;
  /** What does work and is nobody: `Agent` in “Architecture Designer Agent”. */
  readonly machines: Phrases;
  /**
   * First names that are words of every day as well: a capital alone does not make them a name. `Mark`, `Grace`, `Ernst`.
   * Empty in scripts without capitals.
   */
  readonly firstNames: Phrases;
  /** First characters of names, by which a name is told where nothing sets words apart: 王, 佐藤, 김; else empty. */
  readonly surnames: Phrases;
  /** What stands before the surname of a colleague: 小, as in 小陈; else empty. */
  readonly familiar: Phrases;
  /** What is glued to the end of a name in a sentence: が, 이; else empty. */
  readonly particles: Phrases;
}
