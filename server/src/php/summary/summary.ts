/**
 * What one file declares, as the rest of the application sees it: plain data, a function of that file's text alone. It
 * is what the index keeps, what workers send and what the cache on disk holds; the built-in signatures have the same
 * form, so that PHP's own classes, the framework's and the application's are one thing to whoever asks.
 *
 * Names are fully qualified without a leading backslash, in the case that the file writes. Places (`static`, templates)
 * and deferred types stand where only the rest of the application decides. Empty lists and `false` are left out.
 */
import type { Literal } from '../literal.ts';
import type { KeyedRole, LoadSummary, PutSummary } from '../registry/keyed.ts';
import type { StaticType } from '../types.ts';

export interface FileSummary {
  readonly classes?: readonly ClassSummary[];
  readonly functions?: readonly FunctionSummary[];
  readonly constants?: readonly ConstantSummary[];
  /** Variables of the global scope that the file's top level, or a function with `global`, assigns. */
  readonly globals?: readonly GlobalSummary[];
  /** What the file puts into stores by name, and has loaders load. */
  readonly puts?: readonly PutSummary[];
  readonly loads?: readonly LoadSummary[];
}

export type ClassKind = 'class' | 'interface' | 'trait' | 'enum';

export interface ClassSummary {
  readonly name: string;
  readonly kind: ClassKind;
  /** Offsets of the name; 0 in built-in signatures. */
  readonly start: number;
  readonly end: number;
  readonly abstract?: true;
  readonly final?: true;
  /** The class extended, with what its templates stand for (`@extends Builder<User>`). */
  readonly extends?: ParentSummary;
  /** Interfaces; for an interface those that it extends. */
  readonly implements?: readonly ParentSummary[];
  readonly traits?: readonly TraitUseSummary[];
  readonly mixins?: readonly StaticType[];
  readonly templates?: readonly TemplateSummary[];
  /** The type behind an enum's cases: `string` or `int`. */
  readonly backing?: StaticType;
  readonly properties?: readonly PropertySummary[];
  readonly methods?: readonly MethodSummary[];
  readonly constants?: readonly ConstantSummary[];
  /** Names of the class's attributes. */
  readonly attributes?: readonly AttributeSummary[];
  readonly deprecated?: true;
}

export interface ParentSummary {
  readonly name: string;
  readonly args?: readonly StaticType[];
}

export interface TraitUseSummary extends ParentSummary {
  /** `use A { b as c; }`: methods of this trait under another name, by lower-case name. */
  readonly aliases?: readonly { readonly method: string; readonly alias: string }[];
  /** Lower-case methods that another trait gives instead (`insteadof`). */
  readonly without?: readonly string[];
}

export interface TemplateSummary {
  readonly name: string;
  readonly bound?: StaticType;
  readonly default?: StaticType;
}

export type Visibility = 'protected' | 'private';

export interface MemberSummary {
  readonly name: string;
  /** Left out when public. */
  readonly visibility?: Visibility;
  readonly static?: true;
  /** Declared by a docblock of the class only (`@property`, `@method`). */
  readonly magic?: true;
  /** Offset of the name; left out in built-in signatures. */
  readonly start?: number;
}

export interface PropertySummary extends MemberSummary {
  /** Declared, documented, or what the constructor and the other methods of the class assign. */
  readonly type: StaticType;
  readonly readonly?: true;
  /** The default where it stands in the text; not in built-in signatures. */
  readonly value?: Literal;
  readonly access?: 'read' | 'write';
  /** Not declared: methods of the class only assign it. It tells something where no parent declares it better. */
  readonly assigned?: true;
}

export interface MethodSummary extends MemberSummary, Signature {
  /** What it does for a store that keeps things by name. */
  readonly keyed?: readonly KeyedRole[];
  readonly abstract?: true;
  readonly attributes?: readonly AttributeSummary[];
}

export interface FunctionSummary extends Signature {
  /** In the case of the declaration. */
  readonly name: string;
  readonly start?: number;
}

/** What a function takes and answers. */
export interface Signature {
  readonly params?: readonly ParamSummary[];
  /** Declared, documented, or what the body returns; unknown when nothing is told. */
  readonly returns: StaticType;
  /** Where `returns` comes from: left out when the code declares it. */
  readonly by?: 'doc' | 'body';
  /**
   * What the body of a function returns whose declared type leaves something open: `HasMany` whose body says
   * `$this->hasMany(Post::class)`. It counts where it turns out to be of the declared type.
   */
  readonly body?: StaticType;
  readonly templates?: readonly TemplateSummary[];
  readonly deprecated?: true;
}

export interface ParamSummary {
  readonly name: string;
  readonly type: StaticType;
  readonly optional?: true;
  /** What it is when it is left out, where that stands in the text; not in built-in signatures. */
  readonly default?: Literal;
  readonly variadic?: true;
  readonly byRef?: true;
}

export interface ConstantSummary {
  readonly name: string;
  readonly type: StaticType;
  readonly value?: Literal;
  /** An enum's case. */
  readonly case?: true;
  readonly start?: number;
}

export interface AttributeSummary {
  readonly name: string;
  readonly args?: readonly Literal[];
  /** `#[Table(key: 'id')]` */
  readonly named?: readonly { readonly name: string; readonly value: Literal }[];
}

export interface GlobalSummary {
  /** Without the dollar sign. */
  readonly name: string;
  readonly type: StaticType;
}

/** What answers for classes and functions that it declares. Names in any case. */
export interface SummarySource {
  classNamed(fqn: string): ClassSummary | undefined;
  functionNamed(fqn: string): FunctionSummary | undefined;
  /** Names of constants are compared with case. */
  constantNamed(fqn: string): ConstantSummary | undefined;
}
