/**
 * The PHP syntax tree that the whole program reads: plain, immutable, discriminated by `kind`.
 *
 * Names follow nikic/PHP-Parser where it has one. Nothing here knows tree-sitter, types or Laravel, so a tree can be
 * cached, sent to a worker and compared. Offsets are UTF-16 code units into the file's text. What could not be parsed
 * stays where it stands as an `Error…` node; its neighbours are intact.
 */
import type { Range } from '../../text/range.ts';

export interface Comment extends Range {
  readonly kind: 'line' | 'block' | 'doc';
  /** With its delimiters, as written. */
  readonly text: string;
}

/** What travels with a statement, a member, a match arm or an array item when it is converted. */
export interface Trivia {
  /** Comments in front of the node, in order; the last of kind `doc` is its docblock. */
  readonly leading: readonly Comment[];
  /** A comment behind the node on its last line. */
  readonly trailing: Comment | undefined;
  /** Whether an empty line stands in front of the node and its leading comments. */
  readonly blankBefore: boolean;
}

export interface Program extends Range {
  readonly kind: 'Program';
  readonly body: readonly Stmt[];
  /** Comments behind the last statement. */
  readonly dangling: readonly Comment[];
  readonly errors: readonly SyntaxProblem[];
}

export interface SyntaxProblem extends Range {
  /** What the parser wanted there when it is known: `missing ";"`, else `unexpected text`. */
  readonly message: string;
}

// ── Names and types ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A name as written: `User`, `Http\Request`, `\App\User`, `namespace\f`. Resolution is the php room's work. */
export interface Name extends Range {
  readonly kind: 'Name';
  /** Without a leading backslash. */
  readonly text: string;
  readonly form: 'unqualified' | 'qualified' | 'fully-qualified' | 'relative';
}

export interface Identifier extends Range {
  readonly kind: 'Identifier';
  readonly text: string;
}

export type TypeNode = NamedType | PrimitiveType | NullableType | UnionType | IntersectionType;

export interface NamedType extends Range {
  readonly kind: 'NamedType';
  readonly name: Name;
}
export interface PrimitiveType extends Range {
  readonly kind: 'PrimitiveType';
  /** Lower case: `int`, `string`, `array`, `void`, `never`, `static`, `mixed`… */
  readonly name: string;
}
export interface NullableType extends Range {
  readonly kind: 'NullableType';
  readonly type: TypeNode;
}
export interface UnionType extends Range {
  readonly kind: 'UnionType';
  readonly types: readonly TypeNode[];
}
export interface IntersectionType extends Range {
  readonly kind: 'IntersectionType';
  readonly types: readonly TypeNode[];
}

// ── Expressions ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type Expr =
  | Variable
  | VariableVariable
  | IntLit
  | FloatLit
  | StringLit
  | Interpolated
  | ShellExec
  | BoolLit
  | NullLit
  | ConstFetch
  | ArrayLit
  | ListLit
  | Subscript
  | PropertyFetch
  | StaticPropertyFetch
  | ClassConstFetch
  | FuncCall
  | MethodCall
  | StaticCall
  | New
  | AnonymousClass
  | Clone
  | Unary
  | Binary
  | IncDec
  | Assign
  | AssignRef
  | AssignOp
  | Ternary
  | Cast
  | Silence
  | Include
  | Print
  | Exit
  | Throw
  | Yield
  | YieldFrom
  | Match
  | Closure
  | ArrowFunction
  | Paren
  | ErrorExpr;

/** `$name`; superglobals too. */
export interface Variable extends Range {
  readonly kind: 'Variable';
  /** Without the dollar sign. */
  readonly name: string;
}
/** `$$name`, `${expr}`. */
export interface VariableVariable extends Range {
  readonly kind: 'VariableVariable';
  readonly name: Expr;
}
export interface IntLit extends Range {
  readonly kind: 'IntLit';
  /** As written: `0x1F`, `1_000`, `0o17`. */
  readonly raw: string;
}
export interface FloatLit extends Range {
  readonly kind: 'FloatLit';
  readonly raw: string;
}
/** A string whose value is known: quotes without interpolation, nowdoc, heredoc without interpolation. */
export interface StringLit extends Range {
  readonly kind: 'StringLit';
  /** The value with escapes resolved, one code unit a byte only where the source had `\x…` escapes. */
  readonly value: string;
  readonly quote: 'single' | 'double' | 'heredoc' | 'nowdoc';
}
/** `"Hello {$name}"` and heredocs with interpolation. */
export interface Interpolated extends Range {
  readonly kind: 'Interpolated';
  /** Text and expressions in order. */
  readonly parts: readonly (StringLit | Expr)[];
  readonly quote: 'double' | 'heredoc';
}
export interface ShellExec extends Range {
  readonly kind: 'ShellExec';
  readonly parts: readonly (StringLit | Expr)[];
}
export interface BoolLit extends Range {
  readonly kind: 'BoolLit';
  readonly value: boolean;
}
export interface NullLit extends Range {
  readonly kind: 'NullLit';
}
/** A constant: `PHP_EOL`, `Foo\BAR`, `__DIR__`. */
export interface ConstFetch extends Range {
  readonly kind: 'ConstFetch';
  readonly name: Name;
}
export interface ArrayLit extends Range {
  readonly kind: 'ArrayLit';
  readonly items: readonly ArrayItem[];
  /** Comments behind the last item. */
  readonly dangling: readonly Comment[];
}
export interface ArrayItem extends Range, Trivia {
  readonly kind: 'ArrayItem';
  readonly key: Expr | undefined;
  readonly value: Expr;
  readonly byRef: boolean;
  readonly spread: boolean;
}
/** The left side of a destructuring assignment: `[$a, 'k' => $b]`, `list(, $c)`. */
export interface ListLit extends Range {
  readonly kind: 'ListLit';
  /** `undefined` where a place is skipped. */
  readonly items: readonly (ArrayItem | undefined)[];
}
export interface Subscript extends Range {
  readonly kind: 'Subscript';
  readonly base: Expr;
  /** `undefined` in `$a[]`. */
  readonly index: Expr | undefined;
}
export interface PropertyFetch extends Range {
  readonly kind: 'PropertyFetch';
  readonly object: Expr;
  readonly name: Identifier | Expr;
  readonly nullsafe: boolean;
}
export interface StaticPropertyFetch extends Range {
  readonly kind: 'StaticPropertyFetch';
  readonly class: Name | Expr;
  readonly name: Variable | Expr;
}
/** `User::class`, `Status::Active`. */
export interface ClassConstFetch extends Range {
  readonly kind: 'ClassConstFetch';
  readonly class: Name | Expr;
  readonly name: Identifier | Expr;
}
export interface FuncCall extends Range {
  readonly kind: 'FuncCall';
  readonly callee: Name | Expr;
  readonly args: readonly Arg[];
  /** `strlen(...)`: a closure of the function, not a call. */
  readonly firstClass: boolean;
}
export interface MethodCall extends Range {
  readonly kind: 'MethodCall';
  readonly object: Expr;
  readonly name: Identifier | Expr;
  readonly args: readonly Arg[];
  readonly nullsafe: boolean;
  readonly firstClass: boolean;
}
export interface StaticCall extends Range {
  readonly kind: 'StaticCall';
  readonly class: Name | Expr;
  readonly name: Identifier | Expr;
  readonly args: readonly Arg[];
  readonly firstClass: boolean;
}
export interface New extends Range {
  readonly kind: 'New';
  readonly class: Name | Expr;
  readonly args: readonly Arg[];
}
export interface AnonymousClass extends Range {
  readonly kind: 'AnonymousClass';
  readonly args: readonly Arg[];
  readonly extends: Name | undefined;
  readonly implements: readonly Name[];
  readonly members: readonly Member[];
  /** Comments behind the last member. */
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}
export interface Arg extends Range {
  readonly kind: 'Arg';
  readonly value: Expr;
  /** `name: value`. */
  readonly name: Identifier | undefined;
  readonly spread: boolean;
  readonly leading: readonly Comment[];
}
export interface Clone extends Range {
  readonly kind: 'Clone';
  readonly expr: Expr;
}
export interface Unary extends Range {
  readonly kind: 'Unary';
  readonly op: '!' | '-' | '+' | '~';
  readonly expr: Expr;
}
/** Every operator between two expressions but assignment; `instanceof` takes a `ConstFetch` of the class name on the right. */
export interface Binary extends Range {
  readonly kind: 'Binary';
  /** Lower case: `+`, `.`, `??`, `&&`, `and`, `===`, `<=>`, `instanceof`… */
  readonly op: string;
  readonly left: Expr;
  readonly right: Expr;
}
export interface IncDec extends Range {
  readonly kind: 'IncDec';
  readonly op: '++' | '--';
  readonly prefix: boolean;
  readonly target: Expr;
}
export interface Assign extends Range {
  readonly kind: 'Assign';
  readonly target: Expr;
  readonly value: Expr;
}
export interface AssignRef extends Range {
  readonly kind: 'AssignRef';
  readonly target: Expr;
  readonly value: Expr;
}
export interface AssignOp extends Range {
  readonly kind: 'AssignOp';
  /** With the equals sign: `.=`, `??=`, `+=`. */
  readonly op: string;
  readonly target: Expr;
  readonly value: Expr;
}
export interface Ternary extends Range {
  readonly kind: 'Ternary';
  readonly condition: Expr;
  /** `undefined` in `a ?: b`. */
  readonly then: Expr | undefined;
  readonly else: Expr;
}
export interface Cast extends Range {
  readonly kind: 'Cast';
  /** Lower case, one name for each: `int`, `float`, `string`, `bool`, `array`, `object`, `unset`. */
  readonly type: string;
  readonly expr: Expr;
}
/** `@expr`. */
export interface Silence extends Range {
  readonly kind: 'Silence';
  readonly expr: Expr;
}
export interface Include extends Range {
  readonly kind: 'Include';
  readonly once: boolean;
  readonly require: boolean;
  readonly path: Expr;
}
export interface Print extends Range {
  readonly kind: 'Print';
  readonly expr: Expr;
}
/** `exit`, `die`, with or without a value. */
export interface Exit extends Range {
  readonly kind: 'Exit';
  readonly expr: Expr | undefined;
}
export interface Throw extends Range {
  readonly kind: 'Throw';
  readonly expr: Expr;
}
export interface Yield extends Range {
  readonly kind: 'Yield';
  readonly key: Expr | undefined;
  readonly value: Expr | undefined;
}
export interface YieldFrom extends Range {
  readonly kind: 'YieldFrom';
  readonly expr: Expr;
}
export interface Match extends Range {
  readonly kind: 'Match';
  readonly subject: Expr;
  readonly arms: readonly MatchArm[];
}
export interface MatchArm extends Range, Trivia {
  readonly kind: 'MatchArm';
  /** `undefined` for `default`. */
  readonly conditions: readonly Expr[] | undefined;
  readonly body: Expr;
}
export interface Closure extends Range {
  readonly kind: 'Closure';
  readonly static: boolean;
  readonly byRef: boolean;
  readonly params: readonly Param[];
  readonly uses: readonly ClosureUse[];
  readonly returnType: TypeNode | undefined;
  readonly body: Block;
  readonly attributes: readonly Attribute[];
}
export interface ClosureUse extends Range {
  readonly kind: 'ClosureUse';
  readonly name: string;
  readonly byRef: boolean;
}
export interface ArrowFunction extends Range {
  readonly kind: 'ArrowFunction';
  readonly static: boolean;
  readonly byRef: boolean;
  readonly params: readonly Param[];
  readonly returnType: TypeNode | undefined;
  readonly body: Expr;
  readonly attributes: readonly Attribute[];
}
export interface Paren extends Range {
  readonly kind: 'Paren';
  readonly expr: Expr;
}
export interface ErrorExpr extends Range {
  readonly kind: 'ErrorExpr';
}

// ── Statements ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type Stmt =
  | ExprStmt
  | Echo
  | InlineHtml
  | If
  | While
  | DoWhile
  | For
  | Foreach
  | Switch
  | Break
  | Continue
  | Return
  | Try
  | Global
  | StaticVars
  | Unset
  | Block
  | EmptyStmt
  | Goto
  | Label
  | Declare
  | Namespace
  | Use
  | ConstDecl
  | FunctionDecl
  | ClassDecl
  | InterfaceDecl
  | TraitDecl
  | EnumDecl
  | ErrorStmt;

export interface ExprStmt extends Range, Trivia {
  readonly kind: 'ExprStmt';
  readonly expr: Expr;
}
/** `echo a, b;` and `<?= a ?>`. */
export interface Echo extends Range, Trivia {
  readonly kind: 'Echo';
  readonly exprs: readonly Expr[];
}
/** Text outside `<?php … ?>`. */
export interface InlineHtml extends Range, Trivia {
  readonly kind: 'InlineHtml';
  readonly text: string;
}
export interface Block extends Range, Trivia {
  readonly kind: 'Block';
  readonly body: readonly Stmt[];
  /** Comments behind the last statement. */
  readonly dangling: readonly Comment[];
}
export interface If extends Range, Trivia {
  readonly kind: 'If';
  readonly condition: Expr;
  readonly then: Block;
  readonly elseIfs: readonly ElseIf[];
  readonly else: Block | undefined;
}
export interface ElseIf extends Range {
  readonly kind: 'ElseIf';
  readonly condition: Expr;
  readonly body: Block;
}
export interface While extends Range, Trivia {
  readonly kind: 'While';
  readonly condition: Expr;
  readonly body: Block;
}
export interface DoWhile extends Range, Trivia {
  readonly kind: 'DoWhile';
  readonly condition: Expr;
  readonly body: Block;
}
export interface For extends Range, Trivia {
  readonly kind: 'For';
  readonly init: readonly Expr[];
  readonly conditions: readonly Expr[];
  readonly update: readonly Expr[];
  readonly body: Block;
}
export interface Foreach extends Range, Trivia {
  readonly kind: 'Foreach';
  readonly subject: Expr;
  readonly key: Expr | undefined;
  readonly value: Expr;
  readonly byRef: boolean;
  readonly body: Block;
}
export interface Switch extends Range, Trivia {
  readonly kind: 'Switch';
  readonly subject: Expr;
  readonly cases: readonly Case[];
}
export interface Case extends Range, Trivia {
  readonly kind: 'Case';
  /** `undefined` for `default`. */
  readonly value: Expr | undefined;
  readonly body: readonly Stmt[];
  /** Comments behind the last statement that do not stand in front of the next `case`. */
  readonly dangling: readonly Comment[];
}
export interface Break extends Range, Trivia {
  readonly kind: 'Break';
  readonly levels: Expr | undefined;
}
export interface Continue extends Range, Trivia {
  readonly kind: 'Continue';
  readonly levels: Expr | undefined;
}
export interface Return extends Range, Trivia {
  readonly kind: 'Return';
  readonly expr: Expr | undefined;
}
export interface Try extends Range, Trivia {
  readonly kind: 'Try';
  readonly body: Block;
  readonly catches: readonly Catch[];
  readonly finally: Block | undefined;
}
export interface Catch extends Range {
  readonly kind: 'Catch';
  readonly types: readonly Name[];
  readonly variable: Variable | undefined;
  readonly body: Block;
}
export interface Global extends Range, Trivia {
  readonly kind: 'Global';
  readonly vars: readonly Expr[];
}
export interface StaticVars extends Range, Trivia {
  readonly kind: 'StaticVars';
  readonly vars: readonly StaticVar[];
}
export interface StaticVar extends Range {
  readonly kind: 'StaticVar';
  readonly name: string;
  readonly value: Expr | undefined;
}
export interface Unset extends Range, Trivia {
  readonly kind: 'Unset';
  readonly vars: readonly Expr[];
}
export interface EmptyStmt extends Range, Trivia {
  readonly kind: 'EmptyStmt';
}
export interface Goto extends Range, Trivia {
  readonly kind: 'Goto';
  readonly label: string;
}
export interface Label extends Range, Trivia {
  readonly kind: 'Label';
  readonly name: string;
}
export interface Declare extends Range, Trivia {
  readonly kind: 'Declare';
  readonly directives: readonly { readonly name: string; readonly value: Expr }[];
  readonly body: Block | undefined;
}
export interface Namespace extends Range, Trivia {
  readonly kind: 'Namespace';
  /** `undefined` for the global namespace: `namespace { … }`. */
  readonly name: Name | undefined;
  /** `undefined` for the form that holds until the next one: `namespace App;`. */
  readonly body: Block | undefined;
}
export interface Use extends Range, Trivia {
  readonly kind: 'Use';
  readonly items: readonly UseItem[];
}
export interface UseItem extends Range {
  readonly kind: 'UseItem';
  readonly type: 'class' | 'function' | 'const';
  /** Fully qualified, without a leading backslash; group prefixes joined. */
  readonly name: string;
  /** The name it has in this file: the alias, else the last segment. */
  readonly alias: string;
}
export interface ConstDecl extends Range, Trivia {
  readonly kind: 'ConstDecl';
  readonly items: readonly ConstItem[];
}
export interface ConstItem extends Range {
  readonly kind: 'ConstItem';
  readonly name: Identifier;
  readonly value: Expr;
}
export interface ErrorStmt extends Range, Trivia {
  readonly kind: 'ErrorStmt';
}

// ── Declarations ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Attribute extends Range {
  readonly kind: 'Attribute';
  readonly name: Name;
  readonly args: readonly Arg[];
}
export interface Param extends Range {
  readonly kind: 'Param';
  /** Without the dollar sign. */
  readonly name: string;
  readonly type: TypeNode | undefined;
  readonly default: Expr | undefined;
  readonly byRef: boolean;
  readonly variadic: boolean;
  /** Set when the parameter is promoted to a property. */
  readonly promoted: Modifiers | undefined;
  readonly hooks: readonly PropertyHook[];
  readonly attributes: readonly Attribute[];
  readonly leading: readonly Comment[];
}
export interface Modifiers {
  readonly visibility: 'public' | 'protected' | 'private' | undefined;
  /** PHP 8.4's `private(set)`. */
  readonly setVisibility: 'public' | 'protected' | 'private' | undefined;
  readonly static: boolean;
  readonly abstract: boolean;
  readonly final: boolean;
  readonly readonly: boolean;
}
export interface FunctionDecl extends Range, Trivia {
  readonly kind: 'FunctionDecl';
  readonly name: Identifier;
  readonly byRef: boolean;
  readonly params: readonly Param[];
  readonly returnType: TypeNode | undefined;
  readonly body: Block;
  readonly attributes: readonly Attribute[];
}
export interface ClassDecl extends Range, Trivia {
  readonly kind: 'ClassDecl';
  readonly name: Identifier;
  readonly modifiers: Modifiers;
  readonly extends: Name | undefined;
  readonly implements: readonly Name[];
  readonly members: readonly Member[];
  /** Comments behind the last member. */
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}
export interface InterfaceDecl extends Range, Trivia {
  readonly kind: 'InterfaceDecl';
  readonly name: Identifier;
  readonly extends: readonly Name[];
  readonly members: readonly Member[];
  /** Comments behind the last member. */
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}
export interface TraitDecl extends Range, Trivia {
  readonly kind: 'TraitDecl';
  readonly name: Identifier;
  readonly members: readonly Member[];
  /** Comments behind the last member. */
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}
export interface EnumDecl extends Range, Trivia {
  readonly kind: 'EnumDecl';
  readonly name: Identifier;
  readonly scalarType: TypeNode | undefined;
  readonly implements: readonly Name[];
  readonly members: readonly Member[];
  /** Comments behind the last member. */
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}
export type ClassLike = ClassDecl | InterfaceDecl | TraitDecl | EnumDecl | AnonymousClass;

export type Member = Method | Property | ClassConst | TraitUse | EnumCase | ErrorMember;

export interface Method extends Range, Trivia {
  readonly kind: 'Method';
  readonly name: Identifier;
  readonly modifiers: Modifiers;
  readonly byRef: boolean;
  readonly params: readonly Param[];
  readonly returnType: TypeNode | undefined;
  /** `undefined` for abstract and interface methods. */
  readonly body: Block | undefined;
  readonly attributes: readonly Attribute[];
}
export interface Property extends Range, Trivia {
  readonly kind: 'Property';
  readonly modifiers: Modifiers;
  readonly type: TypeNode | undefined;
  readonly items: readonly PropertyItem[];
  readonly hooks: readonly PropertyHook[];
  readonly attributes: readonly Attribute[];
}
export interface PropertyItem extends Range {
  readonly kind: 'PropertyItem';
  /** Without the dollar sign. */
  readonly name: string;
  readonly default: Expr | undefined;
}
export interface PropertyHook extends Range {
  readonly kind: 'PropertyHook';
  readonly name: 'get' | 'set' | (string & {});
  readonly byRef: boolean;
  readonly params: readonly Param[];
  readonly body: Block | Expr | undefined;
}
export interface ClassConst extends Range, Trivia {
  readonly kind: 'ClassConst';
  readonly modifiers: Modifiers;
  readonly type: TypeNode | undefined;
  readonly items: readonly ConstItem[];
  readonly attributes: readonly Attribute[];
}
export interface TraitUse extends Range, Trivia {
  readonly kind: 'TraitUse';
  readonly traits: readonly Name[];
  readonly adaptations: readonly TraitAdaptation[];
}
export interface TraitAdaptation extends Range {
  readonly kind: 'TraitAdaptation';
  readonly trait: Name | undefined;
  readonly method: string;
  readonly insteadOf: readonly Name[];
  readonly alias: string | undefined;
  readonly visibility: Modifiers['visibility'];
}
export interface EnumCase extends Range, Trivia {
  readonly kind: 'EnumCase';
  readonly name: Identifier;
  readonly value: Expr | undefined;
  readonly attributes: readonly Attribute[];
}
export interface ErrorMember extends Range, Trivia {
  readonly kind: 'ErrorMember';
}

/** Every node that `walk` visits. */
export type Node =
  | Program
  | Stmt
  | Expr
  | Member
  | Name
  | Identifier
  | TypeNode
  | Arg
  | ArrayItem
  | MatchArm
  | ClosureUse
  | ElseIf
  | Case
  | Catch
  | StaticVar
  | UseItem
  | ConstItem
  | PropertyItem
  | PropertyHook
  | Attribute
  | Param
  | TraitAdaptation;

export type NodeKind = Node['kind'];
