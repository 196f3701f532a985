import { normalForm } from '../../text/normalForm.js';
import { isUnfilledReason } from './onlyOption.js';

/**
 * Tells words that answer something from those that only hold a place: TBD, template prompts, comments.
 */

/** Whole values that say nothing yet, in the languages Tandem reads. Compared in lower case without punctuation. */
const blanks = new Set(
  `tbd, tba, tbc, tbd later, to be decided, to be determined, to be defined, to be done, to be filled, to be added,
  to be announced, to be assigned, to be completed, to be discussed, todo, to do, wip, n a, na, none, none yet, nil, unknown,
  unassigned, pending, placeholder, not yet, not applicable, not started, coming soon, later, xxx, xx, x, fixme, fill in,
  fill me in, no response, same as above, your name, name, names, date, handle, your name here, name here, link, owner, author, team, title, version, description, role, email, status, insert, your answer,
  lorem ipsum, yyyy mm dd, dd mm yyyy, mm dd yyyy, mm yyyy, to be assigned by editor, if relevant, optional,
  待定, 待补充, 待補充, 待完善, 待填写, 待填寫, 待确认, 待確認, 暂无, 暫無, 无, 無, 未定, 不适用, 不適用, 略, 空, 同上,
  検討中, 未記入, 記入予定, 後日, なし, 該当なし, 要確認, 未確定, 미정, 추후 결정, 추후 작성, 작성 예정, 없음, 해당 없음,
  offen, noch offen, noch zu klaren, zu klaren, zu definieren, folgt, keine, keiner, entfallt, nicht zutreffend,
  a definir, a completer, a determiner, a preciser, a venir, aucun, aucune, neant, sans objet, por definir, por determinar,
  pendiente, por confirmar, ninguno, ninguna, no aplica, sin definir, a confirmar, a determinar, pendente, nenhum, nenhuma,
  nao se aplica, em aberto, a preencher, em breve`
    .split(',')
    .map((blank) => blank.trim().replace(/\s+/gu, ' ')),
);

/** Verbs with which a template tells its author what to write. */
const prompt =
  /^(?:please |briefly |here,? )*(?:describe|explain|outline|summari[sz]e|fill (?:in|out)|replace this|insert|briefly|(?:this|the) (?:section|document|part) (?:should|must|is for|describes|explains|covers|lists)|(?:list|provide|add|include|write|state|identify|specify|give|define|discuss|mention|note|detail|enumerate|document) (?:the|a|an|all|any|each|your|here|one|some|what|how|why|who|when|which|links?|details)|what (?:is|are|does|do|will|would|other|problem|should) .{3,}\?|(?:why|how|who|when|which|are there|is there|does|do|will|can) .{3,}\?)/iu;
const promptElsewhere =
  /^(?:请(?:在此)?(?:描述|说明|填写|列出|简述|简要|介绍)|請(?:描述|說明|填寫|列出)|(?:此处|这里|此處)(?:描述|填写|说明)|(?:ここに|この(?:セクション|章|節)で?は).{0,60}(?:記述|記載|説明|書)|.{0,60}(?:してください|して下さい)。?$|.{0,60}(?:하세요|해\s?주세요|작성합니다)\.?$|(?:bitte )?(?:beschreib(?:en|e)|erklar(?:en|e)|erlauter(?:n|e)|hier (?:beschreiben|eintragen))|decri(?:re|vez)|expliqu(?:er|ez)|listez|indiquez|resumez|describ(?:ir|a|e) |explica(?:r)? |explique |enumer(?:e|ar) |indi(?:que|car) |descrev(?:a|er) |liste )/iu;

/** Whether a single value, such as a table cell or what follows a label, gives nothing real. */
export function isBlankValue(value: string): boolean {
  // Nothing that only holds a place is as long as this, and comparing costs.
  if (value.length > 400) return false;
  const text = strip(value);
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return text.length <= 60 && blanks.has(flatten(text));
}

/** Whether a paragraph, list item or quotation holds a place only; `set apart`: in italics, quoted or in brackets. */
export function isPromptText(text: string, setApart: boolean): boolean {
  if (isBlankValue(text)) return true;
  const plain = strip(text);
  if (isUnfilledReason(plain)) return true;
  if (/^(?:tbd|todo|tba|fixme|wip)\b[\s:：.–—-]*.{0,60}$/iu.test(plain)) return true;
  // A prompt shows in its first words; so do the last, which say whether it is a question.
  const flat = withoutAccents(plain.length > 600 ? plain.slice(0, 600) : plain);
  const asks = (prompt.test(flat) || promptElsewhere.test(flat)) && (setApart || plain.length < 400);
  if (!asks) return false;
  // Set apart, an instruction is a prompt. As running text it is one only when it ends as it began: as a question or order.
  return (
    setApart ||
    /[?？]\s*$/u.test(plain) ||
    /^(?:describe|explain|outline|briefly|fill|replace this|this section|please|请|請|ここに|bitte)/iu.test(flat) ||
    promptElsewhere.test(flat)
  );
}

/** Takes away what a reader of the rendered page would not take for text: comments, `<…>`, `{…}`, `[…]` placeholders, emphasis. */
function strip(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/<[^<>\n]{1,200}>/gu, (tag) => (/^<(?:https?:|mailto:)|@/u.test(tag) ? tag : ' '))
    .replace(/\{\{[^{}]*\}\}/gu, ' ')
    .replace(/\{[^{}\n]{1,120}\}/gu, ' ')
    .replace(/\[([^\][\n]{1,200})\](?![([:])/gu, (whole, inner: string) => (isInstruction(inner) ? ' ' : whole))
    .replace(/[*_~`]+/gu, '')
    .trim();
}

/** Words in square brackets that tell what to write, not a link such as `[cargo]` or a name. */
function isInstruction(inner: string): boolean {
  if (/^[ xX]$/u.test(inner)) return true;
  return (
    /\s/u.test(inner.trim()) ||
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(inner) ||
    blanks.has(flatten(inner)) ||
    /^[A-Z_]+$/u.test(inner)
  );
}

function flatten(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function withoutAccents(text: string): string {
  return normalForm(text, 'NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFKC');
}
