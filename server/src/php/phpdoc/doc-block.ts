/**
 * What a docblock says, tag by tag, with types as written. Names of parameters and properties are without their `$`.
 */
import type { DocTemplate, DocType } from './type-node.ts';

export interface DocBlock {
  readonly params: readonly DocParam[];
  readonly returns: DocType | undefined;
  /** `@var`; without a name it is about the declaration or the assignment below. */
  readonly vars: readonly DocVar[];
  readonly properties: readonly DocProperty[];
  readonly methods: readonly DocMethod[];
  readonly templates: readonly DocTemplate[];
  readonly extends: readonly DocType[];
  readonly implements: readonly DocType[];
  readonly uses: readonly DocType[];
  readonly mixins: readonly DocType[];
  readonly throws: readonly DocType[];
  /** What a class that uses the trait, or implements the interface, must extend or implement. */
  readonly requires: readonly DocType[];
  /** `@phpstan-type` */
  readonly aliases: readonly DocAlias[];
  /** `@phpstan-import-type` */
  readonly imports: readonly DocAliasImport[];
  /** `@param-closure-this`: what `$this` is in a closure that is passed. */
  readonly closureThis: readonly DocVar[];
  /** `@param-out`: what a parameter by reference is afterwards. */
  readonly paramsOut: readonly DocVar[];
  readonly assertions: readonly DocAssertion[];
  /** `@phpstan-self-out`: what the object is after the call. */
  readonly selfOut: DocType | undefined;
  readonly deprecated: boolean;
  readonly inheritDoc: boolean;
  /** The first paragraph, or its part up to a line that ends with a full stop, as one line. */
  readonly summary: string;
}

export interface DocParam {
  readonly name: string;
  readonly type: DocType | undefined;
  readonly variadic: boolean;
  readonly byRef: boolean;
}

export interface DocVar {
  readonly name: string | undefined;
  readonly type: DocType;
}

export interface DocProperty {
  readonly name: string;
  readonly type: DocType | undefined;
  readonly access: 'both' | 'read' | 'write';
}

export interface DocMethod {
  readonly name: string;
  readonly static: boolean;
  readonly returns: DocType | undefined;
  readonly params: readonly DocMethodParam[];
  readonly templates: readonly DocTemplate[];
}

export interface DocMethodParam {
  readonly name: string;
  readonly type: DocType | undefined;
  readonly optional: boolean;
  readonly variadic: boolean;
}

export interface DocAlias {
  readonly name: string;
  readonly type: DocType;
}

export interface DocAliasImport {
  /** The alias as the other class calls it. */
  readonly name: string;
  /** The class, as written. */
  readonly from: string;
  readonly as: string;
}

export interface DocAssertion {
  /** What is known of it after the call. */
  readonly type: DocType;
  /** A parameter, or `this`. */
  readonly of: string;
  /** `$this->name`, or what `$this->name()` answers. */
  readonly member?: { readonly name: string; readonly call: boolean };
  readonly when: 'always' | 'true' | 'false';
  readonly negated: boolean;
  /** `=T`: it is exactly of this type when the assertion holds, and says nothing otherwise. */
  readonly exact: boolean;
}
