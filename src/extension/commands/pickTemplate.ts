import * as vscode from 'vscode';
import type { DocumentKind } from '../../core/charter/model/charter.js';
import type { LayoutTemplate } from '../../core/features/layoutStarts.js';
import type { AnyTemplate, LanguageTag, Tandem } from '../../core/tandem.js';
import { askChoice, type Answer, type Choice, type Step } from '../ownership/steps.js';
import { whyNotOffered } from './whyNotOffered.js';

/** A template and the language that it was chosen in. */
export interface ChosenTemplate {
  readonly template: AnyTemplate;
  readonly language: LanguageTag;
}

/** A template of another tool, which says itself where its documents go. */
export interface ChosenLayout {
  readonly ofLayout: LayoutTemplate;
}

/** What templates are asked for. */
export interface TemplateQuestion extends Step {
  readonly kind: DocumentKind;
  /** URIs beside which the document may go: their charters say where the team's own templates are. */
  readonly places: readonly string[];
  /** URI of the workspace folder in which the choice of a language is remembered. */
  readonly folder: string | undefined;
  /** What was chosen before, when the question is asked again. */
  readonly chosen: ChosenTemplate | ChosenLayout | undefined;
}

/**
 * The built-in template that a caller of a command names, such as a key binding: `{ "template": "light", "language": "de" }`;
 * `undefined` when nobody named one that there is, so that it has to be asked for.
 */
export function templateNamed(tandem: Tandem, kind: DocumentKind, named: unknown): ChosenTemplate | undefined {
  if (typeof named !== 'object' || named === null || !('template' in named) || !('language' in named)) return undefined;
  const language = tandem.ownTemplates.languages().find(({ tag }) => tag === named.language)?.tag;
  const template = language && tandem.templates(kind, language).find(({ id }) => id === named.template);
  return language && template && { template, language };
}

interface Item extends Choice {
  readonly template?: AnyTemplate;
  readonly ofLayout?: LayoutTemplate;
  readonly isOtherLanguage?: true;
  /** What to open of a template that cannot be used. */
  readonly broken?: string;
}

/**
 * Lets the user choose what a new document starts with: the team's own templates first, then the built-in ones, in one
 * language; the others are behind one entry.
 */
export async function pickTemplate(tandem: Tandem, asked: TemplateQuestion): Promise<Answer<ChosenTemplate>>;
/** @param ofLayouts templates of other tools, which are offered first: the repository asks for them */
export async function pickTemplate(
  tandem: Tandem,
  asked: TemplateQuestion,
  ofLayouts: readonly LayoutTemplate[],
): Promise<Answer<ChosenTemplate | ChosenLayout>>;
export async function pickTemplate(
  tandem: Tandem,
  asked: TemplateQuestion,
  ofLayouts: readonly LayoutTemplate[] = [],
): Promise<Answer<ChosenTemplate | ChosenLayout>> {
  const { kind, places, folder, ...step } = asked;
  const chosen = asked.chosen && 'template' in asked.chosen ? asked.chosen : undefined;
  const own = await tandem.ownTemplates.for(places);
  const languages = tandem.ownTemplates.languages();
  let language = chosen?.language ?? tandem.ownTemplates.preferredLanguage(folder);
  for (;;) {
    const ours = tandem.ownTemplates.choose(kind, language, own.templates).map(itemOf);
    const builtIn = tandem.templates(kind, language).map((template): Item => ({
      label: template.label,
      detail: template.description,
      template,
    }));
    const items: Item[] = [
      ...(ofLayouts.length > 0 ? [heading(vscode.l10n.t('Templates of this repository’s tools'))] : []),
      ...ofLayouts.map((each): Item => ({ label: each.layout, description: each.path, ofLayout: each })),
      ...(ours.length > 0 ? [heading(vscode.l10n.t('Your team’s templates')), ...ours] : []),
      ...(ours.length + ofLayouts.length > 0 ? [heading(vscode.l10n.t('Built-in templates'))] : []),
      ...builtIn,
    ];
    const name = languages.find(({ tag }) => tag === language)?.name ?? language;
    const more: Item[] = languages.length > 1 ? [otherLanguage(name)] : [];
    for (const { uri, path, why } of own.unusable) {
      more.push({
        label: path,
        description: vscode.l10n.t('cannot be used'),
        detail: whyNotOffered(why),
        icon: 'warning',
        ...(uri === undefined ? {} : { broken: uri }),
      });
    }
    const active = items.find(({ template }) => template !== undefined && isSame(template, chosen?.template));
    const answer = await askChoice<Item>({
      ...step,
      placeholder: vscode.l10n.t('Which template?'),
      items: more.length > 0 ? [...items, heading(''), ...more] : items,
      active,
    });
    if (typeof answer !== 'object') return answer;
    const { template, ofLayout, isOtherLanguage, broken } = answer.value;
    if (ofLayout) return { value: { ofLayout } };
    if (template) return { value: { template, language } };
    if (broken !== undefined) {
      await vscode.window.showTextDocument(vscode.Uri.parse(broken));
      return undefined;
    }
    if (!isOtherLanguage) continue;
    const other = await askLanguage(languages, language, step);
    if (other === undefined) return undefined;
    if (other !== 'back') language = other.value;
  }
}

async function askLanguage(
  languages: ReturnType<Tandem['ownTemplates']['languages']>,
  current: LanguageTag,
  { title }: Step,
): Promise<Answer<LanguageTag>> {
  const items = languages.map(({ tag, name }) => ({ label: name, tag }));
  const placeholder = vscode.l10n.t('Which language is the document written in?');
  const active = items.find(({ tag }) => tag === current);
  const answer = await askChoice({ title, placeholder, items, active, canGoBack: true });
  return typeof answer === 'object' ? { value: answer.value.tag } : answer;
}

function itemOf(template: Extract<AnyTemplate, { uri: string }>): Item {
  const { label, path, description } = template;
  return { label, description: path, ...(description === undefined ? {} : { detail: description }), template };
}

function heading(label: string): Item {
  return { label, isHeading: true };
}

function otherLanguage(now: string): Item {
  return { label: vscode.l10n.t('Other language…'), description: now, icon: 'globe', isOtherLanguage: true };
}

/** Templates are read anew each time: the same one is another object. */
function isSame(template: AnyTemplate, other: AnyTemplate | undefined): boolean {
  if (!other) return false;
  return 'uri' in template ? 'uri' in other && template.uri === other.uri : 'id' in other && template.id === other.id;
}
