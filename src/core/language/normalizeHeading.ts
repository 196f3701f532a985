import { normalForm } from '../text/normalForm.js';
import { foldHan } from './foldHan.js';

/** A heading taken apart for comparison. */
export interface HeadingWords {
  /** Words of the whole heading, remarks in brackets left out. */
  readonly whole: string;
  /** The heading cut at colons, dashes and brackets; the first piece carries the meaning as a rule. */
  readonly pieces: readonly HeadingPiece[];
}

/** A stretch of a heading between colons, dashes and brackets. */
export interface HeadingPiece {
  readonly text: string;
  /** What it names, one by one: `goals and timeline` names two things. */
  readonly parts: readonly string[];
}

/** Marks that say how a section is to be filled in, not what it is about. */
const remark =
  /[([{]\s*(?:include if [^()[\]{}]*|#[\w-]+|(?:\*|optional|mandatory|required|recommended|if applicable|if (?:any|needed|relevant)|tbd|todo|draft|wip|可选|可選|选填|選填|必填|任意|必須|선택|필수|facultatif|facultative|opcional|obligatorio|obrigatorio|optionnel|wahlweise)\s*)[)\]}]/gu;

const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0E|\uFE0F|\u200D|\u20E3/gu;
const shortcode = /:[a-z][a-z0-9_+-]*:/g;
/** Circled and bracketed numbers; compatibility normalisation would glue their digits to the next word. */
const circled = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/gu;

/** Numbering of every sort at the start of a heading. */
const numbering = [
  /^第\s*[\d一二三四五六七八九十百]+\s*[章节節部编編篇条條项項回话話幕]\s*(?:[:.、]\s*)?/u,
  /^제\s*\d+\s*[장절부]\s*(?:[:.]\s*)?/u,
  /^(?:chapter|section|part|step|kapitel|abschnitt|teil|chapitre|partie|seccion|capitulo|parte|secao|etapa)\s+[\divx]+[.:)]?\s+(?=\S)/u,
  /^[([]?[\d一二三四五六七八九十]+[)\]](?:\s*[.、:])?\s*/u,
  /^[一二三四五六七八九十]+\s*[、.,:]\s*/u,
  /^\d{1,3}(?:-\d{1,3})+(?:\s*[.)、,:])?\s*(?=\p{L})/u,
  /^\d+(?:\.\d+)*\s*[.)、,:]\s*(?=[^\d\s]|\s)/u,
  /^\d+(?:\.\d+)*\s+/u,
  /^\d+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])(?![年月日周])/u,
  /^[ivxlc]+[.)]\s*/u,
  /^[([]?[a-z가나다라마바사아자차카타파하][.)]\s*/u,
  /^(?:§|#|no\.?)\s*\d+(?:\.\d+)*\s*/u,
];

/** A cheap look for all of these that are ASCII. */
const mayBeNumbered =
  /^\s*(?:[\d([§#]|[ivxlc]+[.)]|[a-z][.)]|(?:chapter|section|part|step|kapitel|abschnitt|teil|chapitre|partie|seccion|capitulo|parte|secao|etapa)\s|no\.?\s*\d)/iu;

/** Words that join two things, in the languages Tandem reads. Blanks have been made single ones before. */
const joints =
  / (?:and|und|et|y|e|ed|plus|sowie|및) |[/|,;&+、・·]|(?:及び|および|ならびに|及其|以及|(?<!参)与|(?<![饱温])和|(?<![涉普])及|및)|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])と(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=\p{Script=Hangul})[와과]\s/u;

/** An article that is written onto its noun: “L’existant”. */
const elided = /^\s*l['’`´](?=\p{L})/iu;

const articles = /^(?:the|our|an?|der|die|das|les?|la|el|los|las)\s+(?=\S)/u;

const plainArticle = /^(?:the|our|an?|der|die|das|les?|la|el|los|las)$/u;

/** Tags that dress a heading up or mark a place in it; other words between angle brackets are blanks to fill in. */
const tag =
  /<\/?(?:a|b|big|br|center|code|del|div|em|font|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?\/?>/giu;

/** A heading without the HTML in it. */
export function withoutHtml(text: string): string {
  const bare = text.includes('<') ? text.replace(tag, ' ').trim() : text;
  return bare.includes('&') ? bare.replace(/&amp;/gu, '&').replace(/&nbsp;/gu, ' ') : bare;
}

/** What no heading known to anybody is as long as; what is read of a longer one, in UTF-16 units. */
const maxLength = 400;

/**
 * Takes a heading apart so that it compares with others whatever its case, width, accents, numbering, emoji,
 * punctuation, plural or remarks such as `(optional)`.
 */
export function normalizeHeading(text: string): HeadingWords {
  const own = withoutHtml(text.length > maxLength ? text.slice(0, maxLength) : text);
  const folded = isPlain(own)
    ? own.toLowerCase()
    : stripAccents(foldHan(normalForm(own.replace(circled, ' '), 'NFKC').toLowerCase()))
        .replace(/ß/g, 'ss')
        .replace(pictures, ' ');
  let rest = (folded.includes(':') ? folded.replace(shortcode, ' ') : folded).replace(remark, ' ');
  rest = stripNumbering(rest.replace(/[\s\u00A0]+/gu, ' ').trim());
  const pieces: HeadingPiece[] = [];
  for (const piece of rest.split(/[:()[\]{}【】「」『』《》〈〉“”"]| [-–—−]+ |[–—]+|\?|？|!/u)) {
    const parts = piece.split(joints).map(words).filter(Boolean);
    if (parts.length > 0) pieces.push({ text: words(piece), parts });
  }
  return { whole: words(rest), pieces };
}

/** One form for a word or phrase of a table or of a text: see {@link normalizeHeading}. */
export function words(text: string): string {
  // Most text is plain, and classes of Unicode cost several times as much.
  if (isPlain(text)) return plainWords(text);
  const spaced = text
    .replace(elided, '')
    .replace(/['’`´]s\b/gu, ' ')
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}.]+/gu, ' ')
    .replace(/\.(?!\d)/gu, ' ')
    .trim()
    .replace(articles, '');
  return spaced.split(/ +/u).map(singular).join(' ');
}

/** The same of ASCII. */
function plainWords(text: string): string {
  const quoted = /['`]/u.test(text) ? unquoted(text.replace(elided, '')) : text;
  // A full stop is a part of a number alone.
  const found = quoted.match(/[a-zA-Z0-9]+(?:\.(?=\d)[a-zA-Z0-9]*)*|\.(?=\d)[a-zA-Z0-9]*(?:\.(?=\d)[a-zA-Z0-9]*)*/gu);
  if (!found) return '';
  if (found.length > 1 && plainArticle.test(found[0])) found.shift();
  return found.map(singular).join(' ');
}

/** ASCII text with its possessives cut off and its apostrophes left out. */
function unquoted(text: string): string {
  return text.replace(/['`]s\b/gu, ' ').replace(/['`]/gu, '');
}

/** Several readers ask for one text in turn. */
let last = { text: '', phrase: '' };

/** Reads a phrase of a table into the form in which headings are compared. */
export function normalizePhrase(text: string): string {
  if (isPlain(text)) return words(text.toLowerCase());
  if (last.text !== text) {
    const folded = stripAccents(foldHan(normalForm(text, 'NFKC').toLowerCase())).replace(/ß/g, 'ss');
    last = { text, phrase: words(folded) };
  }
  return last.phrase;
}

/** Whether a heading is plain words without numbering and remarks: then {@link normalizePhrase} gives the whole of it. */
export function isBareHeading(text: string): boolean {
  return isPlain(text) && !/[:([{]/u.test(text) && !mayBeNumbered.test(text);
}

/** Whether a text has nothing beyond ASCII, so that there is nothing to fold in it but capitals. */
function isPlain(text: string): boolean {
  return !/[^\0-\x7f]/u.test(text);
}

/** Folds plurals of the languages that write them with `s`, the same way in tables and in headings. */
function singular(word: string): string {
  // Only `…s` and `…ie` become another word.
  if (word.length < 4 || !(word.endsWith('s') || word.endsWith('ie')) || !/^[a-z]+$/u.test(word)) return word;
  // `story`, `stories` and French `partie`, `parties` end alike.
  if (/ies?$/u.test(word)) return word.replace(/ies?$/u, 'y');
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function stripAccents(text: string): string {
  // Only Latin accents: Japanese voicing marks and Hangul recompose unharmed.
  return normalForm(text, 'NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function stripNumbering(text: string): string {
  if (isPlain(text) && !mayBeNumbered.test(text)) return text;
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const before = rest;
    for (const pattern of numbering) {
      const stripped = rest.replace(pattern, '').trimStart();
      // A heading that is nothing but a number, such as a version, keeps it.
      if (stripped) rest = stripped;
    }
    if (rest === before) break;
  }
  return rest;
}
