/**
 * The texts of rules in the user's language. English lives with the rules; a translation is found by rule id, and what
 * it lacks is shown in English.
 */
import type { Locale } from '../../text/locale.ts';
import type { Message, RuleBase, RuleDocs } from '../rule.ts';
import { zhCn } from './zh-cn.ts';

/** What a translation holds for one rule. Code and links are not translated. */
export interface RuleTexts {
  readonly docs: Readonly<Record<'title' | 'what' | 'why' | 'habit' | 'instead', string>>;
  readonly messages: Readonly<Record<string, string>>;
}

/** Texts by rule id. */
export type Translation = Readonly<Record<string, RuleTexts>>;

export function docsOf(rule: RuleBase, locale: Locale): RuleDocs {
  const texts = translations[locale]?.[rule.id];
  if (texts === undefined) return rule.docs;
  const { instead, ...docs } = texts.docs;
  return { ...rule.docs, ...docs, instead: { ...rule.docs.instead, text: instead } };
}

export function textOfMessage(rule: RuleBase, message: Message, locale: Locale): string {
  const text = translations[locale]?.[rule.id]?.messages[message.key] ?? rule.messages[message.key] ?? message.key;
  return fillIn(text, message.args ?? []);
}

/** Replaces `{0}`, `{1}`… */
function fillIn(text: string, args: readonly string[]): string {
  return text.replace(/\{(\d+)\}/g, (place, index: string) => args[Number(index)] ?? place);
}

const translations: Readonly<Record<Locale, Translation | undefined>> = { en: undefined, 'zh-cn': zhCn };
