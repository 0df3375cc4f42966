/**
 * A row's documentation page, in Markdown. It is made from the row alone, so it works offline and cannot go stale.
 */
import type { Locale } from '../text/locale.ts';
import type { Fidelity, Row } from './row.ts';

/** `proven` names what the row's proof was executed with; undefined when it was not. */
export function explainRow(row: Row, locale: Locale, proven: string | undefined): string {
  const t = TEXTS[locale];
  return [
    `# ${row.title}`,
    `\`${row.id}\` · ${t.fidelity[row.fidelity]} · ${t.effort(row.effort)}`,
    '## PHP',
    fence('php', row.php.join('\n')),
    ...where(row, t),
    ...equivalent(row, t),
    ...(row.caveat === undefined ? [] : [`## ${t.caveat}`, row.caveat]),
    ...(row.ledger.length === 0 ? [] : [`## ${t.ledger}`, row.ledger.map((entry) => `- ${entry}`).join('\n')]),
    ...instead(row, t),
    ...examples(row, t),
    `## ${t.proof}`,
    proven === undefined ? t.unproven : t.proven(proven),
    ...proofs(row, proven),
    ...(row.see.length === 0 ? [] : [`## ${t.see}`, row.see.map((address) => `- <${address}>`).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function where(row: Row, t: Texts): string[] {
  const lines = Object.entries(row.where).map(
    ([name, kinds]) => `- \`$${name}\`: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`,
  );
  return lines.length === 0 ? [] : [t.where, lines.join('\n')];
}

function equivalent(row: Row, t: Texts): string[] {
  if (row.go === undefined) return [];
  const needs = Object.entries(row.needs).map(([name, type]) => `\`${name} ${type}\``);
  return [
    '## Go',
    fence('go', [row.before, row.go].filter((part) => part !== undefined).join('\n')),
    ...(needs.length === 0 ? [] : [`${t.needs}: ${needs.join(', ')}`]),
  ];
}

function instead(row: Row, t: Texts): string[] {
  return row.instead.length === 0
    ? []
    : [`## ${t.instead}`, ...row.instead.flatMap(({ title, go }) => [`${title}:`, fence('go', go)])];
}

function examples(row: Row, t: Texts): string[] {
  return row.examples.length === 0
    ? []
    : [
        `## ${t.examples}`,
        ...row.examples.flatMap(({ php, go }) => [fence('php', php), ...(go === undefined ? [] : [fence('go', go)])]),
      ];
}

/** What was sent to both sides, so that a reader can see how far the proof goes. */
function proofs(row: Row, proven: string | undefined): string[] {
  if (proven === undefined) return [];
  return row.proof.map(({ php, requests }) =>
    [fence('php', php), requests.map(({ method, path }) => `- \`${method} ${path}\``).join('\n')].join('\n\n'),
  );
}

/** A fence longer than any run of backticks inside. */
function fence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${code.trimEnd()}\n${marks}`;
}

interface Texts {
  readonly fidelity: Readonly<Record<Fidelity, string>>;
  readonly effort: (minutes: number) => string;
  readonly where: string;
  readonly needs: string;
  readonly caveat: string;
  readonly ledger: string;
  readonly instead: string;
  readonly examples: string;
  readonly proof: string;
  readonly proven: (versions: string) => string;
  readonly unproven: string;
  readonly see: string;
}

const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: {
    fidelity: {
      exact: 'same behaviour',
      caveat: 'differs in a named case',
      decision: 'a person must decide',
      manual: 'no equivalent: redesign',
    },
    effort: (minutes) => `about ${minutes} min a place`,
    where: 'Only when:',
    needs: 'Needs in scope',
    caveat: 'What to know',
    ledger: 'Not carried over',
    instead: 'Instead',
    examples: 'Examples',
    proof: 'Proof',
    proven: (versions) => `Both sides were executed with ${versions} and gave the same answers to these requests.`,
    unproven: 'This row has not been proven by execution.',
    see: 'See also',
  },
  'zh-cn': {
    fidelity: {
      exact: '行为一致',
      caveat: '在指明的情况下有差异',
      decision: '需要人来决定',
      manual: '没有等价写法，需要重新设计',
    },
    effort: (minutes) => `每处约 ${minutes} 分钟`,
    where: '仅在以下情况适用：',
    needs: '作用域中需要有',
    caveat: '注意',
    ledger: '没有带过来的行为',
    instead: '也可以',
    examples: '示例',
    proof: '验证',
    proven: (versions) => `两边都用 ${versions} 实际运行过，对下列请求给出了相同的响应。`,
    unproven: '这一条还没有经过运行验证。',
    see: '参考',
  },
};
