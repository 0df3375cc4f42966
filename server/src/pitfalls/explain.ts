/** A rule's documentation page, in Markdown. It is made from the rule alone, so it works offline. */
import type { Locale } from '../text/locale.ts';
import { docsOf } from './l10n/texts.ts';
import { allRules } from './registry.ts';

/** Undefined when no rule has the id. */
export function explainRule(id: string, locale: Locale): string | undefined {
  const rule = allRules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  const docs = docsOf(rule, locale);
  const t = TEXTS[locale];
  return [
    `# ${docs.title}`,
    `\`${rule.id}\` · ${rule.severity}`,
    `## ${t.what}`,
    docs.what,
    `## ${t.habit}`,
    docs.habit,
    `## ${t.why}`,
    docs.why,
    `## ${t.instead}`,
    docs.instead.text,
    `\`\`\`go\n${docs.instead.code.trimEnd()}\n\`\`\``,
    `## ${t.silence}`,
    `\`\`\`go\n// laragin:ignore ${rule.id}\n\`\`\``,
    ...(docs.see.length === 0 ? [] : [`## ${t.see}`, docs.see.map((address) => `- <${address}>`).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

const TEXTS = {
  en: {
    what: 'What it flags',
    habit: 'Where it comes from',
    why: 'Why it matters',
    instead: 'Instead',
    silence: 'To silence one line',
    see: 'See also',
  },
  'zh-cn': {
    what: '检查什么',
    habit: '习惯从哪里来',
    why: '为什么要紧',
    instead: '应该怎么写',
    silence: '忽略某一行',
    see: '参考',
  },
} as const;
