/**
 * Functions, classes and what they hold, and the tree they become.
 */
import { describe, expect, test } from 'vitest';
import { treeOf } from './check-tree.ts';

const examples: readonly (readonly [php: string, tree: string])[] = [
  [
    '#[A(1), B] #[C\\D(x: 2)] abstract class X extends Y implements Z, \\W { use T1, T2 { T1::a insteadof T2; T2::a as protected b; c as d; e as private; } const A = 1; final protected const int B = 2, C = 3; var $a; public static ?int $b = 1, $c; private readonly array $d; abstract protected function e(); final public static function &f(#[S] self $a): static { } }',
    '(ClassDecl name=X modifiers=(abstract) extends=Y implements=[Z \\W] members=[(TraitUse traits=[T1 T2] adaptations=[(TraitAdaptation trait=T1 method=a insteadOf=[T2]) (TraitAdaptation trait=T2 method=a alias=b visibility=protected) (TraitAdaptation method=c alias=d) (TraitAdaptation method=e visibility=private)]) (ClassConst modifiers=() items=[(ConstItem name=A value=1)]) (ClassConst modifiers=(visibility=protected final) type=int items=[(ConstItem name=B value=2) (ConstItem name=C value=3)]) (Property modifiers=() items=[(PropertyItem name=a)]) (Property modifiers=(visibility=public static) type=(NullableType type=int) items=[(PropertyItem name=b default=1) (PropertyItem name=c)]) (Property modifiers=(visibility=private readonly) type=array items=[(PropertyItem name=d)]) (Method name=e modifiers=(visibility=protected abstract)) (Method name=f modifiers=(visibility=public static final) byRef params=[(Param name=a type=(NamedType name=self) attributes=[(Attribute name=S)])] returnType=static body=(Block))] attributes=[(Attribute name=A args=[(Arg value=1)]) (Attribute name=B) (Attribute name=C\\D args=[(Arg value=2 name=x)])])',
  ],
  [
    'interface A extends B, C { const X = 1; public function f(int $a); }',
    '(InterfaceDecl name=A extends=[B C] members=[(ClassConst modifiers=() items=[(ConstItem name=X value=1)]) (Method name=f modifiers=(visibility=public) params=[(Param name=a type=int)])])',
  ],
  [
    'trait T { abstract function g(); private int $x; }',
    '(TraitDecl name=T members=[(Method name=g modifiers=(abstract)) (Property modifiers=(visibility=private) type=int items=[(PropertyItem name=x)])])',
  ],
  [
    `enum S: string implements I { case A = 'a'; #[X] case B = 'b'; const C = self::A; public static function f(): self { return self::A; } }`,
    '(EnumDecl name=S scalarType=string implements=[I] members=[(EnumCase name=A value="a") (EnumCase name=B value="b" attributes=[(Attribute name=X)]) (ClassConst modifiers=() items=[(ConstItem name=C value=(ClassConstFetch class=self name=A))]) (Method name=f modifiers=(visibility=public static) returnType=(NamedType name=self) body=(Block body=[(Return expr=(ClassConstFetch class=self name=A))]))])',
  ],
  ['enum U { case A; }', '(EnumDecl name=U members=[(EnumCase name=A)])'],
  ['final readonly class R {}', '(ClassDecl name=R modifiers=(final readonly))'],
  [
    `class A { public string $x { get => $this->y; set(string $v) { $this->y = $v; } } public function __construct(private readonly int $a, protected ?B $b = null, public string $c { get => 'x'; }, $d) {} }`,
    '(ClassDecl name=A modifiers=() members=[(Property modifiers=(visibility=public) type=string items=[(PropertyItem name=x)] hooks=[(PropertyHook name=get body=(PropertyFetch object=$this name=y)) (PropertyHook name=set params=[(Param name=v type=string)] body=(Block body=[(ExprStmt expr=(Assign target=(PropertyFetch object=$this name=y) value=$v))]))]) (Method name=__construct modifiers=(visibility=public) params=[(Param name=a type=int promoted=(visibility=private readonly)) (Param name=b type=(NullableType type=(NamedType name=B)) default=null promoted=(visibility=protected)) (Param name=c type=string promoted=(visibility=public) hooks=[(PropertyHook name=get body="x")]) (Param name=d)] body=(Block))])',
  ],
  [
    'function f(A&B $a, (A&B)|null $b, ?\\C\\D $c, self $d, callable $e, iterable $g): never {}',
    '(FunctionDecl name=f params=[(Param name=a type=(IntersectionType types=[(NamedType name=A) (NamedType name=B)])) (Param name=b type=(UnionType types=[(IntersectionType types=[(NamedType name=A) (NamedType name=B)]) null])) (Param name=c type=(NullableType type=(NamedType name=\\C\\D))) (Param name=d type=(NamedType name=self)) (Param name=e type=callable) (Param name=g type=iterable)] returnType=never body=(Block))',
  ],
];

describe('declarations', () => {
  test.each(examples)('%s', async (php, tree) => {
    expect(await treeOf(php)).toBe(tree);
  });
});
