/**
 * The Go AST, for both directions: Go is parsed into it and printed from it. Kinds and fields are those of go/ast, with
 * the fields in camelCase. Nodes are plain immutable data, a discriminated union by `kind`; the AST knows neither the
 * parser that makes it nor the printer that reads it.
 *
 * Differences from go/ast: comments and line breaks travel with the nodes (`layout`) instead of by position; the
 * positions of single tokens are left out; a list of statements or elements has no node of its own.
 */
import type { Range } from '../text/range.ts';

/** Line breaks in front of something: none, one, or a blank line. */
export type Breaks = 0 | 1 | 2;

export interface Comment extends Range {
  /** With its marks: `// …` without the line break, or a block comment. */
  readonly text: string;
  readonly breaks: Breaks;
  /**
   * A column that gofmt keeps: that of the closing bracket behind the comment, or the first of the line, where `//line`
   * is a directive.
   */
  readonly column?: 'bracket' | 'first';
}

/**
 * What gofmt keeps and syntax does not need. Absent means none: no comments, and on the line of what stands before.
 * A node has at most the layout that no node around it has: when `a` in `a + b` begins a line, it is the sum that does.
 */
export interface Layout {
  /** Comments in front of the node: its doc comment, if it is a declaration. */
  readonly lead?: readonly Comment[];
  /** Line breaks between the last of `lead`, or what stands before the node, and the node. */
  readonly breaks?: Breaks;
  /** Comments behind the node that end its line, or stand between it and the next token. */
  readonly trail?: readonly Comment[];
  /** Comments between the keyword of a declaration and its parenthesis. */
  readonly head?: readonly Comment[];
  /** Comments between the last child, or the opening bracket, and the closing bracket (the end of the file). */
  readonly inner?: readonly Comment[];
  /** Line breaks in front of the closing bracket. */
  readonly closeBreaks?: Breaks;
}

/** Offsets are UTF-16 code units into the parsed text. A node that was made, not parsed, has -1 for both. */
export interface NodeBase extends Range {
  readonly layout?: Layout;
}

export interface File extends NodeBase {
  readonly kind: 'File';
  /** Undefined when the text has no package clause. */
  readonly name: Ident | undefined;
  /** All declarations, imports too, in the order of the text. */
  readonly decls: readonly Decl[];
  /**
   * Where the text is not Go. A file with errors can be examined but not printed: what stands between intact parts is
   * kept as a bad node only where a declaration, statement or element could stand.
   */
  readonly errors: readonly Range[];
}

// Declarations

export type Decl = GenDecl | FuncDecl | BadDecl;

export type GenDecl = ImportDecl | ConstDecl | TypeDecl | VarDecl;

interface GenDeclBase<Tok extends string, S> extends NodeBase {
  readonly kind: 'GenDecl';
  readonly tok: Tok;
  /** The specs stand in parentheses. Without them there is exactly one (or one `BadDecl`). */
  readonly paren: boolean;
  readonly specs: readonly S[];
}

export interface ImportDecl extends GenDeclBase<'import', ImportSpec | BadDecl> {}
export interface ConstDecl extends GenDeclBase<'const', ValueSpec | BadDecl> {}
export interface TypeDecl extends GenDeclBase<'type', TypeSpec | BadDecl> {}
export interface VarDecl extends GenDeclBase<'var', ValueSpec | BadDecl> {}

export type Spec = ImportSpec | ValueSpec | TypeSpec;

export interface ImportSpec extends NodeBase {
  readonly kind: 'ImportSpec';
  /** The local name, `.` or `_`; undefined when the import has none of its own. */
  readonly name: Ident | undefined;
  readonly path: BasicLit;
}

/** `names type = values` in a const or var declaration. */
export interface ValueSpec extends NodeBase {
  readonly kind: 'ValueSpec';
  readonly names: readonly Ident[];
  readonly type: Expr | undefined;
  readonly values: readonly Expr[];
}

export interface TypeSpec extends NodeBase {
  readonly kind: 'TypeSpec';
  readonly name: Ident;
  readonly typeParams: FieldList | undefined;
  /** `type Name = Type`. */
  readonly alias: boolean;
  readonly type: Expr;
}

export interface FuncDecl extends NodeBase {
  readonly kind: 'FuncDecl';
  /** The receiver of a method. */
  readonly recv: FieldList | undefined;
  readonly name: Ident;
  readonly type: FuncType;
  /** Undefined for a function that is implemented outside Go. */
  readonly body: BlockStmt | undefined;
}

/** What is no declaration (or no spec), kept as text. Statements at the top of a file are this too. */
export interface BadDecl extends NodeBase {
  readonly kind: 'BadDecl';
  readonly text: string;
}

// Fields: parameters, results, struct fields, interface elements, type parameters

/** Its brackets are `()` for parameters, `[]` for type parameters, `{}` for structs and interfaces. */
export interface FieldList extends NodeBase {
  readonly kind: 'FieldList';
  readonly list: readonly Field[];
  /** Both brackets stand on one line. */
  readonly oneLine: boolean;
}

/**
 * `names type tag`. Without names: an unnamed parameter, an embedded type, a union in an interface. A method of an
 * interface has one name and a `FuncType`.
 */
export interface Field extends NodeBase {
  readonly kind: 'Field';
  readonly names: readonly Ident[];
  readonly type: Expr;
  readonly tag: BasicLit | undefined;
}

// Statements

export type Stmt =
  | BadStmt
  | DeclStmt
  | EmptyStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | CaseClause
  | SwitchStmt
  | TypeSwitchStmt
  | CommClause
  | SelectStmt
  | ForStmt
  | RangeStmt;

/** What is no statement, kept as text. */
export interface BadStmt extends NodeBase {
  readonly kind: 'BadStmt';
  readonly text: string;
}

export interface DeclStmt extends NodeBase {
  readonly kind: 'DeclStmt';
  readonly decl: GenDecl;
}

/** A lone `;`, or the nothing behind a label in front of `}`. */
export interface EmptyStmt extends NodeBase {
  readonly kind: 'EmptyStmt';
}

/** Comments in the column of the label lead `label`, those in the column of the statements lead the whole. */
export interface LabeledStmt extends NodeBase {
  readonly kind: 'LabeledStmt';
  readonly label: Ident;
  readonly stmt: Stmt;
}

export interface ExprStmt extends NodeBase {
  readonly kind: 'ExprStmt';
  readonly x: Expr;
}

export interface SendStmt extends NodeBase {
  readonly kind: 'SendStmt';
  readonly chan: Expr;
  readonly value: Expr;
}

export interface IncDecStmt extends NodeBase {
  readonly kind: 'IncDecStmt';
  readonly x: Expr;
  readonly tok: '++' | '--';
}

export type AssignTok = '=' | ':=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '&^=';

export interface AssignStmt extends NodeBase {
  readonly kind: 'AssignStmt';
  readonly lhs: readonly Expr[];
  readonly tok: AssignTok;
  readonly rhs: readonly Expr[];
}

export interface GoStmt extends NodeBase {
  readonly kind: 'GoStmt';
  /** A call in correct Go. */
  readonly call: Expr;
}

export interface DeferStmt extends NodeBase {
  readonly kind: 'DeferStmt';
  /** A call in correct Go. */
  readonly call: Expr;
}

export interface ReturnStmt extends NodeBase {
  readonly kind: 'ReturnStmt';
  readonly results: readonly Expr[];
}

export interface BranchStmt extends NodeBase {
  readonly kind: 'BranchStmt';
  readonly tok: 'break' | 'continue' | 'goto' | 'fallthrough';
  readonly label: Ident | undefined;
}

export interface BlockStmt extends NodeBase {
  readonly kind: 'BlockStmt';
  readonly list: readonly Stmt[];
  /** Both braces stand on one line, which gofmt keeps for the bodies of functions. */
  readonly oneLine: boolean;
}

export interface IfStmt extends NodeBase {
  readonly kind: 'IfStmt';
  readonly init: Stmt | undefined;
  readonly cond: Expr;
  readonly body: BlockStmt;
  /** A block or another `if`. */
  readonly else: BlockStmt | IfStmt | undefined;
}

/** One `case` or `default` of a switch or type switch. */
export interface CaseClause extends NodeBase {
  readonly kind: 'CaseClause';
  /** Expressions or types; undefined for `default`. */
  readonly list: readonly Expr[] | undefined;
  readonly body: readonly Stmt[];
}

export interface SwitchStmt extends NodeBase {
  readonly kind: 'SwitchStmt';
  readonly init: Stmt | undefined;
  readonly tag: Expr | undefined;
  /** Holds `CaseClause`s. */
  readonly body: BlockStmt;
}

export interface TypeSwitchStmt extends NodeBase {
  readonly kind: 'TypeSwitchStmt';
  readonly init: Stmt | undefined;
  /** `x.(type)` as an ExprStmt, or `y := x.(type)` as an AssignStmt; the TypeAssertExpr in it has no type. */
  readonly assign: ExprStmt | AssignStmt;
  /** Holds `CaseClause`s. */
  readonly body: BlockStmt;
}

/** One `case` or `default` of a select. */
export interface CommClause extends NodeBase {
  readonly kind: 'CommClause';
  /** A send, a receive or an assignment from a receive; undefined for `default`. */
  readonly comm: Stmt | undefined;
  readonly body: readonly Stmt[];
}

export interface SelectStmt extends NodeBase {
  readonly kind: 'SelectStmt';
  /** Holds `CommClause`s. */
  readonly body: BlockStmt;
}

export interface ForStmt extends NodeBase {
  readonly kind: 'ForStmt';
  readonly init: Stmt | undefined;
  readonly cond: Expr | undefined;
  readonly post: Stmt | undefined;
  readonly body: BlockStmt;
}

export interface RangeStmt extends NodeBase {
  readonly kind: 'RangeStmt';
  readonly key: Expr | undefined;
  readonly value: Expr | undefined;
  /** Undefined when there is neither key nor value. */
  readonly tok: '=' | ':=' | undefined;
  readonly x: Expr;
  readonly body: BlockStmt;
}

// Expressions and types: one union, since the syntax does not tell them apart

export type Expr =
  | BadExpr
  | Ident
  | Ellipsis
  | BasicLit
  | FuncLit
  | CompositeLit
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | IndexListExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | KeyValueExpr
  | ArrayType
  | StructType
  | FuncType
  | InterfaceType
  | MapType
  | ChanType;

/** What is no expression, or nests too deeply to be read, kept as text. */
export interface BadExpr extends NodeBase {
  readonly kind: 'BadExpr';
  readonly text: string;
}

/** A name. `nil`, `true`, `false` and `iota` are names too, as in go/ast. */
export interface Ident extends NodeBase {
  readonly kind: 'Ident';
  readonly name: string;
}

/** `...T` of a last parameter, or the `...` of `[...]T`, which has no element. */
export interface Ellipsis extends NodeBase {
  readonly kind: 'Ellipsis';
  readonly elt: Expr | undefined;
}

export interface BasicLit extends NodeBase {
  readonly kind: 'BasicLit';
  readonly tok: 'INT' | 'FLOAT' | 'IMAG' | 'CHAR' | 'STRING';
  /** As it stands in the source, quotes and escapes included. */
  readonly value: string;
}

export interface FuncLit extends NodeBase {
  readonly kind: 'FuncLit';
  readonly type: FuncType;
  readonly body: BlockStmt;
}

export interface CompositeLit extends NodeBase {
  readonly kind: 'CompositeLit';
  /** Undefined for an element of a composite literal that leaves its type out. */
  readonly type: Expr | undefined;
  readonly elts: readonly Expr[];
}

export interface ParenExpr extends NodeBase {
  readonly kind: 'ParenExpr';
  readonly x: Expr;
}

export interface SelectorExpr extends NodeBase {
  readonly kind: 'SelectorExpr';
  readonly x: Expr;
  readonly sel: Ident;
}

/** `x[index]`: an element, or an instantiation with one type argument. */
export interface IndexExpr extends NodeBase {
  readonly kind: 'IndexExpr';
  readonly x: Expr;
  readonly index: Expr;
}

/** `x[A, B]`: an instantiation with several type arguments. */
export interface IndexListExpr extends NodeBase {
  readonly kind: 'IndexListExpr';
  readonly x: Expr;
  readonly indices: readonly Expr[];
}

export interface SliceExpr extends NodeBase {
  readonly kind: 'SliceExpr';
  readonly x: Expr;
  readonly low: Expr | undefined;
  readonly high: Expr | undefined;
  readonly max: Expr | undefined;
}

export interface TypeAssertExpr extends NodeBase {
  readonly kind: 'TypeAssertExpr';
  readonly x: Expr;
  /** Undefined for `x.(type)`. */
  readonly type: Expr | undefined;
}

/** A call or a conversion. */
export interface CallExpr extends NodeBase {
  readonly kind: 'CallExpr';
  readonly fun: Expr;
  readonly args: readonly Expr[];
  /** The last argument is followed by `...`. */
  readonly ellipsis: boolean;
}

/** `*x`: a dereference or a pointer type. */
export interface StarExpr extends NodeBase {
  readonly kind: 'StarExpr';
  readonly x: Expr;
}

export interface UnaryExpr extends NodeBase {
  readonly kind: 'UnaryExpr';
  /** `~` only in a type constraint. */
  readonly op: '+' | '-' | '!' | '^' | '&' | '<-' | '~';
  readonly x: Expr;
}

export type BinaryOp =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '|'
  | '^'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '&'
  | '&^';

export interface BinaryExpr extends NodeBase {
  readonly kind: 'BinaryExpr';
  readonly x: Expr;
  /** `|` also joins the terms of a type constraint. */
  readonly op: BinaryOp;
  readonly y: Expr;
}

/** Only as an element of a composite literal. */
export interface KeyValueExpr extends NodeBase {
  readonly kind: 'KeyValueExpr';
  readonly key: Expr;
  readonly value: Expr;
}

/** `[len]elt`, or `[]elt` when `len` is undefined. */
export interface ArrayType extends NodeBase {
  readonly kind: 'ArrayType';
  readonly len: Expr | undefined;
  readonly elt: Expr;
}

export interface StructType extends NodeBase {
  readonly kind: 'StructType';
  readonly fields: FieldList;
}

export interface FuncType extends NodeBase {
  readonly kind: 'FuncType';
  readonly typeParams: FieldList | undefined;
  readonly params: FieldList;
  /** Undefined when there are none. Whether a single unnamed one stands in parentheses is not told: gofmt drops them. */
  readonly results: FieldList | undefined;
}

export interface InterfaceType extends NodeBase {
  readonly kind: 'InterfaceType';
  /** Methods and embedded elements. */
  readonly methods: FieldList;
}

export interface MapType extends NodeBase {
  readonly kind: 'MapType';
  readonly key: Expr;
  readonly value: Expr;
}

export interface ChanType extends NodeBase {
  readonly kind: 'ChanType';
  readonly dir: 'both' | 'send' | 'recv';
  readonly value: Expr;
}

export type Node = File | Decl | Spec | FieldList | Field | Stmt | Expr;

export type NodeKind = Node['kind'];
