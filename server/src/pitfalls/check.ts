/**
 * Runs the rules over one file: applies the configured severities and the suppression comments, puts the texts into the
 * user's language, and adds the fixes that silence a finding. Takes parsed text, returns data; no IO.
 */
import type { File } from '../go/ast.ts';
import type { PhpFile } from '../php/file.ts';
import { LineIndex } from '../text/lines.ts';
import type { Locale } from '../text/locale.ts';
import { goContext } from './context.ts';
import { suppressionTexts } from './l10n/suppression-texts.ts';
import { textOfMessage } from './l10n/texts.ts';
import { findUnknownSuppressions, unknownSuppression } from './meta.ts';
import { goRules, phpRules, ruleIds } from './registry.ts';
import type { Finding, Fix, Problem, RuleBase, Severity, SeveritySetting } from './rule.ts';
import { type CommentedFile, ignoreFile, ignoreLine, opaqueInGo, opaqueInPhp } from './suppress.ts';
import { findDirectives, isSuppressed } from './suppression.ts';

export interface CheckOptions {
  /** By rule id; what is not named has the severity of its rule. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  readonly locale?: Locale;
}

/** The findings of a Go file, by position. Generated files are nobody's to mend, so they have none. */
export function checkGo(source: string, file: File, options: CheckOptions = {}): Finding[] {
  if (isGenerated(source, file)) return [];
  const context = goContext(source, file);
  const found = goRules.map((rule) => ({
    rule,
    problems: isOn(rule, options) && isTriggered(rule, source) ? rule.check(context) : [],
  }));
  return finish({ source, language: 'go', opaque: () => opaqueInGo(file), found, options });
}

/** The findings of a PHP file, by position. */
export function checkPhp(source: string, file: PhpFile, options: CheckOptions = {}): Finding[] {
  const context = { source, file };
  const found = phpRules.map((rule) => ({
    rule,
    problems: isOn(rule, options) && isTriggered(rule, source) ? rule.check(context) : [],
  }));
  return finish({ source, language: 'php', opaque: () => opaqueInPhp(file.program), found, options });
}

/** Go's own convention, which every Go tool follows: a comment above the package clause. */
export function isGenerated(source: string, file: File): boolean {
  return /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(source.slice(0, file.name?.start));
}

interface Found {
  readonly rule: RuleBase;
  readonly problems: readonly Problem[];
}

interface Run {
  readonly source: string;
  readonly language: 'go' | 'php';
  readonly opaque: () => CommentedFile['opaque'];
  readonly found: readonly Found[];
  readonly options: CheckOptions;
}

function finish({ source, language, opaque, found, options }: Run): Finding[] {
  const directives = findDirectives(source);
  const unknown = isOn(unknownSuppression, options) ? findUnknownSuppressions(directives, ruleIds) : [];
  const all: Found[] = [...found, { rule: unknownSuppression, problems: unknown }];
  if (all.every(({ problems }) => problems.length === 0)) return [];
  const lines = new LineIndex(source);
  const file: CommentedFile = { source, lines, directives, opaque: opaque(), language };
  const findings = all.flatMap(({ rule, problems }) =>
    problems
      .filter(({ range }) => !isSuppressed(directives, rule.id, lines.positionAt(range.start).line))
      .map((problem) => toFinding(rule, problem, file, options)),
  );
  return findings.sort(byPosition);
}

function toFinding(rule: RuleBase, problem: Problem, file: CommentedFile, options: CheckOptions): Finding {
  const locale = options.locale ?? 'en';
  const text = (message: Problem['message']): string => textOfMessage(rule, message, locale);
  const ownFixes = (problem.fixes ?? []).map(
    ({ title, safety, edits }): Fix => ({
      title: text(title),
      safety,
      kind: 'fix',
      edits,
    }),
  );
  return {
    rule: rule.id,
    range: { start: problem.range.start, end: problem.range.end },
    message: text(problem.message),
    severity: severityOf(rule, options),
    related: (problem.related ?? []).map(({ range, message }) => ({
      range: { start: range.start, end: range.end },
      message: text(message),
    })),
    fixes: [...ownFixes, ...(rule === unknownSuppression ? [] : suppressions(rule, problem, file, locale))],
  };
}

function suppressions(rule: RuleBase, problem: Problem, file: CommentedFile, locale: Locale): Fix[] {
  const { line, wholeFile } = suppressionTexts(rule.id, locale);
  const choices = [
    { title: line, edit: ignoreLine(file, rule.id, problem.range.start) },
    { title: wholeFile, edit: ignoreFile(file, rule.id) },
  ];
  return choices.flatMap(({ title, edit }): Fix[] =>
    edit === undefined ? [] : [{ title, safety: 'safe', kind: 'suppress', edits: [edit] }],
  );
}

function isOn(rule: RuleBase, options: CheckOptions): boolean {
  return options.severities?.[rule.id] !== 'off';
}

function isTriggered({ trigger }: RuleBase, source: string): boolean {
  return trigger === undefined || trigger.test(source);
}

function severityOf(rule: RuleBase, options: CheckOptions): Severity {
  const setting = options.severities?.[rule.id];
  return setting === undefined || setting === 'off' ? rule.severity : setting;
}

function byPosition(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
