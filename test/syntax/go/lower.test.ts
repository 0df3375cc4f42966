import { beforeAll, describe, expect, test } from 'vitest';
import type { NodeKind } from '../../../server/src/go/ast.ts';
import { parseGo, parseGoStatements } from '../../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../../server/src/syntax/grammar.ts';
import { outline } from '../../support/go-outline.ts';
import { testGrammars } from '../../support/grammars.ts';

interface Example {
  /** A declaration, or else statements. */
  readonly decl?: string;
  readonly stmt?: string;
  readonly is: string;
}

/** One example for every kind of node: a new kind does not compile until it has one. */
const EXAMPLES: Readonly<Record<NodeKind, Example>> = {
  File: { decl: 'package p', is: 'File(p)' },
  GenDecl: { decl: 'import (\n"a"\nm "b"\n)', is: 'GenDecl:import:paren(ImportSpec("a") ImportSpec(m "b"))' },
  ImportSpec: { decl: 'import . "a"', is: 'GenDecl:import(ImportSpec(. "a"))' },
  ValueSpec: { decl: 'var a, b int = 1, 2', is: 'GenDecl:var(ValueSpec(a b int 1 2))' },
  TypeSpec: {
    decl: 'type A[K comparable, V any] = map[K]V',
    is: 'GenDecl:type(TypeSpec:alias(A FieldList(Field(K comparable) Field(V any)) MapType(K V)))',
  },
  FuncDecl: {
    decl: 'func (s *T) f(a, b int, c ...string) (n int, err error) { return }',
    is: 'FuncDecl(FieldList(Field(s StarExpr(T))) f FuncType(FieldList(Field(a b int) Field(c Ellipsis(string))) FieldList(Field(n int) Field(err error))) BlockStmt(ReturnStmt))',
  },
  BadDecl: { decl: 'x := 1', is: 'BadDecl<x := 1>' },
  FieldList: {
    decl: 'func f[T any](int) error',
    is: 'FuncDecl(f FuncType(FieldList(Field(T any)) FieldList(Field(int)) FieldList(Field(error))))',
  },
  Field: {
    decl: 'type T struct { a, b int `json:"a"`; *E }',
    is: 'GenDecl:type(TypeSpec(T StructType(FieldList(Field(a b int `json:"a"`) Field(StarExpr(E))))))',
  },
  StructType: { decl: 'type T struct{}', is: 'GenDecl:type(TypeSpec(T StructType(FieldList)))' },
  InterfaceType: {
    decl: 'type T interface { M(int) error; ~int | string; E }',
    is: 'GenDecl:type(TypeSpec(T InterfaceType(FieldList(Field(M FuncType(FieldList(Field(int)) FieldList(Field(error)))) Field(BinaryExpr:|(UnaryExpr:~(int) string)) Field(E)))))',
  },
  FuncType: {
    decl: 'type F func(a int) (int, error)',
    is: 'GenDecl:type(TypeSpec(F FuncType(FieldList(Field(a int)) FieldList(Field(int) Field(error)))))',
  },
  MapType: { decl: 'type M map[string]int', is: 'GenDecl:type(TypeSpec(M MapType(string int)))' },
  ChanType: {
    decl: 'type C chan<- chan (<-chan int)',
    is: 'GenDecl:type(TypeSpec(C ChanType:send(ChanType:both(ParenExpr(ChanType:recv(int))))))',
  },
  ArrayType: { decl: 'type A [3][]int', is: 'GenDecl:type(TypeSpec(A ArrayType(3 ArrayType(int))))' },
  Ellipsis: { decl: 'var a = [...]int{1}', is: 'GenDecl:var(ValueSpec(a CompositeLit(ArrayType(Ellipsis int) 1)))' },
  BadStmt: { stmt: 'func f() {}', is: 'BadStmt<func f() {}>' },
  DeclStmt: { stmt: 'const a = iota', is: 'DeclStmt(GenDecl:const(ValueSpec(a iota)))' },
  EmptyStmt: { stmt: 'L: ;', is: 'LabeledStmt(L EmptyStmt)' },
  LabeledStmt: { stmt: 'L: for { }', is: 'LabeledStmt(L ForStmt(BlockStmt))' },
  ExprStmt: { stmt: 'f()', is: 'ExprStmt(CallExpr(f))' },
  SendStmt: { stmt: 'c <- 1', is: 'SendStmt(c 1)' },
  IncDecStmt: { stmt: 'i++', is: 'IncDecStmt:++(i)' },
  AssignStmt: { stmt: 'a, b := 1, f()', is: 'AssignStmt::=(a b 1 CallExpr(f))' },
  GoStmt: { stmt: 'go f()', is: 'GoStmt(CallExpr(f))' },
  DeferStmt: { stmt: 'defer f()', is: 'DeferStmt(CallExpr(f))' },
  ReturnStmt: { stmt: 'return a, nil', is: 'ReturnStmt(a nil)' },
  BranchStmt: { stmt: 'continue L', is: 'BranchStmt:continue(L)' },
  BlockStmt: { stmt: '{ a(); b() }', is: 'BlockStmt(ExprStmt(CallExpr(a)) ExprStmt(CallExpr(b)))' },
  IfStmt: {
    stmt: 'if a := f(); a { b() } else if c { } else { d() }',
    is: 'IfStmt(AssignStmt::=(a CallExpr(f)) a BlockStmt(ExprStmt(CallExpr(b))) IfStmt(c BlockStmt BlockStmt(ExprStmt(CallExpr(d)))))',
  },
  CaseClause: {
    stmt: 'switch { case a, b: c(); fallthrough; default: }',
    is: 'SwitchStmt(BlockStmt(CaseClause(a b ExprStmt(CallExpr(c)) BranchStmt:fallthrough) CaseClause:default))',
  },
  SwitchStmt: { stmt: 'switch a := f(); a { }', is: 'SwitchStmt(AssignStmt::=(a CallExpr(f)) a BlockStmt)' },
  TypeSwitchStmt: {
    stmt: 'switch a := b.(type) { case nil, *T: c() }',
    is: 'TypeSwitchStmt(AssignStmt::=(a TypeAssertExpr:type(b)) BlockStmt(CaseClause(nil StarExpr(T) ExprStmt(CallExpr(c)))))',
  },
  CommClause: {
    stmt: 'select { case a, ok := <-b: c(); case d <- e: default: }',
    is: 'SelectStmt(BlockStmt(CommClause(AssignStmt::=(a ok UnaryExpr:<-(b)) ExprStmt(CallExpr(c))) CommClause(SendStmt(d e)) CommClause:default))',
  },
  SelectStmt: { stmt: 'select { }', is: 'SelectStmt(BlockStmt)' },
  ForStmt: {
    stmt: 'for i := 0; i < n; i++ { }',
    is: 'ForStmt(AssignStmt::=(i 0) BinaryExpr:<(i n) IncDecStmt:++(i) BlockStmt)',
  },
  RangeStmt: { stmt: 'for k, v := range m { }', is: 'RangeStmt::=(k v m BlockStmt)' },
  BadExpr: { stmt: 'f(a b)', is: 'ExprStmt(CallExpr(f a BadExpr<b>))' },
  Ident: { stmt: 'a', is: 'ExprStmt(a)' },
  BasicLit: { stmt: 'f(1, 2.5, 3i, \'a\', "b\\n", `c`)', is: 'ExprStmt(CallExpr(f 1 2.5 3i \'a\' "b\\n" `c`))' },
  FuncLit: {
    stmt: 'f(func(a int) bool { return true })',
    is: 'ExprStmt(CallExpr(f FuncLit(FuncType(FieldList(Field(a int)) FieldList(Field(bool))) BlockStmt(ReturnStmt(true)))))',
  },
  CompositeLit: {
    stmt: 'f([]T{{1}, {a: 2}}, &T{})',
    is: 'ExprStmt(CallExpr(f CompositeLit(ArrayType(T) CompositeLit(1) CompositeLit(KeyValueExpr(a 2))) UnaryExpr:&(CompositeLit(T))))',
  },
  ParenExpr: { stmt: '(a)', is: 'ExprStmt(ParenExpr(a))' },
  SelectorExpr: { stmt: 'a.b.c', is: 'ExprStmt(SelectorExpr(SelectorExpr(a b) c))' },
  IndexExpr: { stmt: 'a[0]', is: 'ExprStmt(IndexExpr(a 0))' },
  IndexListExpr: { stmt: 'f[int, string](a)', is: 'ExprStmt(CallExpr(IndexListExpr(f int string) a))' },
  SliceExpr: {
    stmt: 'f(a[:], a[1:2], a[1:2:3])',
    is: 'ExprStmt(CallExpr(f SliceExpr(a) SliceExpr(a 1 2) SliceExpr(a 1 2 3)))',
  },
  TypeAssertExpr: { stmt: 'a.(*T)', is: 'ExprStmt(TypeAssertExpr(a StarExpr(T)))' },
  CallExpr: { stmt: 'f(a, b...)', is: 'ExprStmt(CallExpr:...(f a b))' },
  StarExpr: { stmt: '*a = 1', is: 'AssignStmt:=(StarExpr(a) 1)' },
  UnaryExpr: {
    stmt: 'f(-a, !b, &c, <-d, ^e)',
    is: 'ExprStmt(CallExpr(f UnaryExpr:-(a) UnaryExpr:!(b) UnaryExpr:&(c) UnaryExpr:<-(d) UnaryExpr:^(e)))',
  },
  BinaryExpr: {
    stmt: 'f(a + b*c, a<<1 == b && c)',
    is: 'ExprStmt(CallExpr(f BinaryExpr:+(a BinaryExpr:*(b c)) BinaryExpr:&&(BinaryExpr:==(BinaryExpr:<<(a 1) b) c)))',
  },
  KeyValueExpr: { stmt: 'f(T{"a": 1})', is: 'ExprStmt(CallExpr(f CompositeLit(T KeyValueExpr("a" 1))))' },
};

/** Where Go and the grammar read a text differently, or Go has several ways to write one thing. */
const SPECIAL: readonly Example[] = [
  { stmt: '*(*[]T)(p) = 1', is: 'AssignStmt:=(StarExpr(CallExpr(ParenExpr(StarExpr(ArrayType(T))) p)) 1)' },
  { stmt: '*[]T(p)', is: 'ExprStmt(StarExpr(CallExpr(ArrayType(T) p)))' },
  {
    decl: 'var m = (*S[K, V]).M',
    is: 'GenDecl:var(ValueSpec(m SelectorExpr(ParenExpr(StarExpr(IndexListExpr(S K V))) M)))',
  },
  { stmt: 'a := new(1 + 2)', is: 'AssignStmt::=(a CallExpr(new BinaryExpr:+(1 2)))' },
  { stmt: 'b := new("x")', is: 'AssignStmt::=(b CallExpr(new "x"))' },
  { stmt: 'make(chan int, 3)', is: 'ExprStmt(CallExpr(make ChanType:both(int) 3))' },
  {
    stmt: 'new(T); new([]T); new(*T); new(map[K]V)',
    is: 'ExprStmt(CallExpr(new T)) ExprStmt(CallExpr(new ArrayType(T))) ExprStmt(CallExpr(new StarExpr(T))) ExprStmt(CallExpr(new MapType(K V)))',
  },
  { stmt: 'make(8)', is: 'ExprStmt(CallExpr(make 8))' },
  { decl: 'type C chan <- chan int', is: 'GenDecl:type(TypeSpec(C ChanType:send(ChanType:both(int))))' },
  { decl: 'type C <-chan <-chan int', is: 'GenDecl:type(TypeSpec(C ChanType:recv(ChanType:recv(int))))' },
  { stmt: 'chan struct{}(nil)', is: 'ExprStmt(CallExpr(ChanType:both(StructType(FieldList)) nil))' },
  { stmt: 'if a == (T{}) { }', is: 'IfStmt(BinaryExpr:==(a ParenExpr(CompositeLit(T))) BlockStmt)' },
  { stmt: 'for range ch { }', is: 'RangeStmt(ch BlockStmt)' },
  { stmt: 'for { }', is: 'ForStmt(BlockStmt)' },
  { stmt: 'for a { }', is: 'ForStmt(a BlockStmt)' },
  { stmt: 'for k = range m { }', is: 'RangeStmt:=(k m BlockStmt)' },
  {
    stmt: 'switch a.(type) { default: }',
    is: 'TypeSwitchStmt(ExprStmt(TypeAssertExpr:type(a)) BlockStmt(CaseClause:default))',
  },
  { stmt: 'switch { }', is: 'SwitchStmt(BlockStmt)' },
  { stmt: 'G[int]{1}', is: 'ExprStmt(CompositeLit(IndexExpr(G int) 1))' },
  { stmt: 'f[int](a)', is: 'ExprStmt(CallExpr(IndexExpr(f int) a))' },
  { stmt: 'a[:0]', is: 'ExprStmt(SliceExpr(a 0))' },
  {
    decl: 'type T struct { *a.B; C[int]; _ int }',
    is: 'GenDecl:type(TypeSpec(T StructType(FieldList(Field(StarExpr(SelectorExpr(a B))) Field(IndexExpr(C int)) Field(_ int)))))',
  },
  { decl: 'func f(a, b)', is: 'FuncDecl(f FuncType(FieldList(Field(a) Field(b))))' },
  {
    decl: 'func f(a, b int, c func(d) e)',
    is: 'FuncDecl(f FuncType(FieldList(Field(a b int) Field(c FuncType(FieldList(Field(d)) FieldList(Field(e)))))))',
  },
  { decl: 'type A = B', is: 'GenDecl:type(TypeSpec:alias(A B))' },
  { decl: 'type (\n)', is: 'GenDecl:type:paren' },
  { decl: 'const (\n\ta = iota\n\tb\n)', is: 'GenDecl:const:paren(ValueSpec(a iota) ValueSpec(b))' },
  { stmt: '{ a(); L: }', is: 'BlockStmt(ExprStmt(CallExpr(a)) LabeledStmt(L EmptyStmt))' },
  { stmt: '{ L: ; }', is: 'BlockStmt(LabeledStmt(L EmptyStmt))' },
  { decl: 'var a = `x`', is: 'GenDecl:var(ValueSpec(a `x`))' },
];

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

describe('every kind of node', () => {
  test.each(Object.entries(EXAMPLES))('%s', (_, example) => {
    expect(lower(example)).toBe(example.is);
  });
});

describe('special cases', () => {
  test.each(SPECIAL)('$stmt$decl', (example) => {
    expect(lower(example)).toBe(example.is);
  });
});

test('offsets are UTF-16 code units into the text', () => {
  const text = 'package p\n\nvar 世界 = "😀" + x\n';
  const decl = parseGo(grammars, text).decls[0];
  const spec = decl?.kind === 'GenDecl' ? decl.specs[0] : undefined;
  if (spec?.kind !== 'ValueSpec') throw new Error('expected a value spec');
  const [name] = spec.names;
  const [value] = spec.values;
  expect(text.slice(name?.start, name?.end)).toBe('世界');
  expect(text.slice(value?.start, value?.end)).toBe('"😀" + x');
});

function lower(example: Example): string {
  if (example.stmt !== undefined) return parseGoStatements(grammars, example.stmt).map(outline).join(' ');
  const file = parseGo(grammars, example.decl ?? '');
  return (file.decls.length > 0 ? file.decls : [file]).map(outline).join(' ');
}
