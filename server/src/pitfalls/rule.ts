/**
 * The shape of a pitfall: what a rule is, what it is given, and what it answers. Rules are pure: they get a parsed file
 * and answer problems that name their messages by key. Severity, suppression and language of the texts are not a
 * rule's business, so none of that is here.
 */
import type { File as GoFile } from '../go/ast.ts';
import type { ImportTable } from '../go/facts.ts';
import type { PhpFile } from '../php/file.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import type { GinHandler } from './gin/handlers.ts';

export type Language = 'go' | 'php';

/** From least to most severe, in the order of `severities`. */
export type Severity = 'hint' | 'information' | 'warning' | 'error';

export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** What a configuration may say about a rule. */
export type SeveritySetting = Severity | 'off';

export type Rule = GoRule | PhpRule;

export interface GoRule extends RuleBase {
  readonly language: 'go';
  check(context: GoContext): readonly Problem[];
}

export interface PhpRule extends RuleBase {
  readonly language: 'php';
  check(context: PhpContext): readonly Problem[];
}

export interface RuleBase {
  /** Names the bad pattern, in kebab case: `defer-closes-shared-pool`. Stable, since settings and comments use it. */
  readonly id: string;
  readonly severity: Severity;
  readonly group: Group;
  /** Text without which the rule finds nothing: most files are past it without a walk. */
  readonly trigger?: RegExp;
  readonly docs: RuleDocs;
  /** English texts by key: the message of the problem, of related places, and the titles of fixes. `{0}` is a place. */
  readonly messages: Messages;
}

/** Chapters of the list of rules. */
export type Group = 'control-flow' | 'concurrency' | 'database' | 'input' | 'language' | 'porting';

export interface RuleDocs {
  /** One line, without a full stop. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** The PHP or Laravel habit that leads here. */
  readonly habit: string;
  readonly instead: Instead;
  readonly see: readonly string[];
}

export interface Instead {
  readonly text: string;
  /** Go, as it should be written. */
  readonly code: string;
}

export type Messages = Readonly<Record<string, string>>;

/** A text of the rule with what goes into its places. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly args?: readonly string[];
}

/** What a rule found, before severity and language are decided. */
export interface Problem<Key extends string = string> {
  readonly range: Range;
  readonly message: Message<Key>;
  readonly related?: readonly { readonly range: Range; readonly message: Message<Key> }[];
  readonly fixes?: readonly ProblemFix<Key>[];
}

export interface ProblemFix<Key extends string = string> {
  readonly title: Message<Key>;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
}

/** `safe` keeps the meaning that was meant; `review` needs a person to look at the result. */
export type Safety = 'safe' | 'review';

/** What the user gets to see. */
export interface Finding {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  /** Fixes of the rule first, then those that suppress the finding. */
  readonly fixes: readonly Fix[];
}

export interface Related {
  readonly range: Range;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  /** `suppress` puts a comment that silences the finding. */
  readonly kind: 'fix' | 'suppress';
  /** All of one file: the one that the finding is in. */
  readonly edits: readonly TextEdit[];
}

/** One Go file, with what rules ask again and again already answered. */
export interface GoContext {
  readonly source: string;
  readonly file: GoFile;
  readonly imports: ImportTable;
  /** Every function and function literal with a `*gin.Context` parameter, in the order of the text. */
  readonly handlers: readonly GinHandler[];
}

/** One PHP file, which knows the application that it is part of. */
export interface PhpContext {
  readonly source: string;
  readonly file: PhpFile;
}

/** A Go rule whose problems may only name its own messages. */
export function goRule<M extends Messages>(rule: TypedRule<M, GoContext>): GoRule {
  return { ...rule, language: 'go' };
}

/** A PHP rule whose problems may only name its own messages. */
export function phpRule<M extends Messages>(rule: TypedRule<M, PhpContext>): PhpRule {
  return { ...rule, language: 'php' };
}

interface TypedRule<M extends Messages, Context> extends RuleBase {
  readonly messages: M;
  check(context: Context): readonly Problem<keyof M & string>[];
}
