/**
 * The tree of a type as a docblock writes it: names are as written, nothing is resolved. Parentheses leave no trace but
 * the shape of the tree. It knows neither tags nor what the names mean.
 */

export type DocType =
  /** `int`, `User`, `\App\User`, `non-empty-string`, `T`, `static`, `null`: whatever is only a name. */
  | { readonly kind: 'name'; readonly name: string }
  /** `$this` */
  | { readonly kind: 'this' }
  /** `?T` */
  | { readonly kind: 'nullable'; readonly type: DocType }
  | { readonly kind: 'union'; readonly types: readonly DocType[] }
  | { readonly kind: 'intersection'; readonly types: readonly DocType[] }
  /** `Collection<int, User>`, `class-string<T>`, `int<0, max>`, `key-of<T>`. */
  | { readonly kind: 'generic'; readonly name: string; readonly args: readonly DocTypeArg[] }
  /** `T[]` */
  | { readonly kind: 'array'; readonly of: DocType }
  /** `T['key']` */
  | { readonly kind: 'offset'; readonly type: DocType; readonly offset: DocType }
  /** `array{id: int, name?: string, ...<string, mixed>}` */
  | {
      readonly kind: 'shape';
      readonly name: ShapeName;
      readonly items: readonly ShapeItem[];
      /** Whether there may be further keys: `...`. */
      readonly open: boolean;
      /** What the further keys and values are, when it is said. */
      readonly rest?: { readonly key?: DocType; readonly value: DocType };
    }
  /** `object{id: int}` */
  | { readonly kind: 'object-shape'; readonly items: readonly ShapeItem[] }
  /** `callable(int, string=): bool`, `\Closure<T>(T): T`. Old docblocks leave out what is returned. */
  | {
      readonly kind: 'callable';
      readonly name: string;
      readonly templates: readonly DocTemplate[];
      readonly params: readonly CallableParam[];
      readonly returns: DocType | undefined;
    }
  /** `($x is string ? A : B)`, `(T is not null ? A : B)`; the subject is a type, or a parameter without its `$`. */
  | {
      readonly kind: 'conditional';
      readonly subject: DocType | { readonly kind: 'parameter'; readonly name: string };
      readonly negated: boolean;
      readonly target: DocType;
      readonly whenTrue: DocType;
      readonly whenFalse: DocType;
    }
  /** `User::ACTIVE`, `self::*`, `Status::STATE_*`. */
  | { readonly kind: 'const'; readonly class: string; readonly name: string }
  | { readonly kind: 'string-literal'; readonly value: string }
  /** The number as written, without `_`. */
  | { readonly kind: 'int-literal'; readonly text: string }
  | { readonly kind: 'float-literal'; readonly text: string };

export interface DocTypeArg {
  readonly type: DocType;
  /** `*` is `mixed` in both directions. */
  readonly variance?: 'covariant' | 'contravariant' | 'bivariant';
}

export type ShapeName = 'array' | 'list' | 'non-empty-array' | 'non-empty-list';

export interface ShapeItem {
  /** As PHP would have it as a key: numbers are their digits. A constant is `Name::CONSTANT`. Undefined: the next number. */
  readonly key: string | undefined;
  readonly optional: boolean;
  readonly type: DocType;
}

export interface CallableParam {
  readonly type: DocType;
  /** Without the `$`. */
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly variadic: boolean;
  readonly byRef: boolean;
}

/** `T of Model = User`. */
export interface DocTemplate {
  readonly name: string;
  readonly bound: DocType | undefined;
  readonly default: DocType | undefined;
  readonly variance?: 'covariant' | 'contravariant';
}
