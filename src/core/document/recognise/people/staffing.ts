import type { LanguagePack } from '../../../language/language.js';
import { languages } from '../../../language/languages.js';
import { normalizeHeading, normalizePhrase } from '../../../language/normalizeHeading.js';
import { splitPhrases } from '../../../language/headingIndex.js';
import { PhraseFinder } from '../../../language/phraseFinder.js';
import type { SectionWords } from '../../../language/words/sections.js';
import type { StaffingWords } from '../../../language/words/staffing.js';
import { LazyMap } from '../../../text/lazyMap.js';
import { remembered } from '../../../text/remembered.js';
import { criteriaOfLabel } from '../options/optionCriteria.js';

type WholeKey = 'teams' | 'available' | 'chosen' | 'anyTeam' | 'effects';
type WordKey = Exclude<keyof StaffingWords, WholeKey>;

const wholes = new LazyMap<WholeKey, ReadonlySet<string>>(
  ['teams', 'available', 'chosen', 'anyTeam', 'effects'],
  (key) => new Set(languages.flatMap((pack: LanguagePack) => splitPhrases(pack.staffing[key]).map(normalizePhrase))),
);

const wordKeys: readonly WordKey[] = [
  'unsure',
  'beside',
  'open',
  'about',
  'latest',
  'technical',
  'upgrades',
  'purelyTechnical',
  'customers',
];
const finder = new PhraseFinder<WordKey>();
for (const { staffing } of languages) for (const key of wordKeys) finder.add(key, staffing[key]);

/** What the words of a text say around choices, teams, days and technical work. */
export function staffWordsIn(text: string): ReadonlySet<WordKey> {
  return new Set(finder.find(normalizePhrase(text)).map(({ key }) => key));
}

/**
 * Whether the head of a row, column or line asks for an option’s team, or for the day from which on it is available.
 *
 * @param language tells the words of the document’s language: “Time” is a team in Portuguese
 */
export function staffHeadOf(label: string, language: () => SectionWords): 'team' | 'available' | undefined {
  const plain = normalizePhrase(label.slice(0, maxHead));
  if (wholes.get('teams')?.has(plain)) {
    const isDoubtful = criteriaOfLabel(label).length > 0;
    return isDoubtful && normalizePhrase(language().options.columns.team) !== plain ? undefined : 'team';
  }
  return wholes.get('available')?.has(plain) ? 'available' : undefined;
}

/** Whether a heading or label announces the option that was taken: “Chosen solution”, “Decision: a queue”. */
export const announcesChoice = remembered((label: string): boolean => {
  const { whole, pieces } = normalizeHeading(label);
  return isChosen(whole) || isChosen(pieces[0]?.text ?? '');
});

/** Whether a heading or label is about what the work gains. */
export const isAboutEffect = remembered((label: string): boolean => {
  const { whole, pieces } = normalizeHeading(label);
  return wholes.get('effects')?.has(whole) === true || wholes.get('effects')?.has(pieces[0]?.text ?? '') === true;
});

/** Whether the name of an option says besides that it was taken: “Queue (chosen)”, “✅ Queue”. */
export function isMarkedChosen(name: string): boolean {
  if (/[✅☑✔★⭐🏆👉]/u.test(name)) return true;
  // In brackets some of these words read as remarks, which headings lose: “(선택)” is “optional” there.
  const remarks = [...name.matchAll(/[([（【]([^()[\]（）【】]*)[)\]）】]/gu)].map(([, remark = '']) =>
    normalizePhrase(remark),
  );
  const pieces = normalizeHeading(name).pieces.slice(1);
  return [...remarks, ...pieces.map(({ text }) => text)].some(isChosen);
}

/** Whether a cell says that the option it belongs to was taken: “✓” under “Chosen”, “chosen” under “Status”. */
export function isChosenMark(head: string, cell: string): boolean {
  if (cell.length > maxHead) return false;
  if (isChosen(normalizePhrase(cell))) return true;
  return yes.test(cell.trim()) && announcesChoice(head);
}

/** Whether what stands where a team belongs names none in particular: “our team”, “external vendor”. */
export function isAnyTeam(text: string): boolean {
  return wholes.get('anyTeam')?.has(normalizePhrase(text)) === true;
}

/** Longest head of a row or column that is looked at, in UTF-16 units. */
const maxHead = 80;
const yes = /^(?:x|✓|✔|✅|☑|★|⭐|○|◯|◎|yes|ja|oui|sí|si|sim|はい|예|네|是)$/iu;

function isChosen(plain: string): boolean {
  return wholes.get('chosen')?.has(plain) === true;
}
