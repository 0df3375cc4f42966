/**
 * All declarations that code can see, and the questions that may be asked of them. This room names the questions; what
 * only a framework knows (facades, columns as properties, forwarded calls) another room answers through `Framework`.
 */
import type {
  ClassSummary,
  ConstantSummary,
  FileSummary,
  FunctionSummary,
  MethodSummary,
  ParamSummary,
  PropertySummary,
} from './summary/summary.ts';
import type { ClassType, StaticType } from './types.ts';

/** The declarations of an application over those of PHP and its libraries. Names in any case, constants with case. */
export interface World {
  /** Of several with one name the first in the order of paths. */
  classNamed(fqn: string): ClassSummary | undefined;
  functionNamed(fqn: string): FunctionSummary | undefined;
  constantNamed(fqn: string): ConstantSummary | undefined;
  /** Whether the application declares the class itself; what is below it in the layers does not count. */
  declaresClass(fqn: string): boolean;
  declaresFunction(fqn: string): boolean;
  /**
   * What any file of the application assigns to a variable of the global scope; `undefined` when none does. With `main`
   * what installs or tests the application is left out.
   */
  globalNamed(name: string, of?: 'all' | 'main'): StaticType | undefined;
  readonly framework: Framework;
  /** The application's files by path, in the order of paths. */
  summaries(): Iterable<readonly [path: string, summary: FileSummary]>;
  /** Names of the application's classes that use a trait directly, sorted. */
  usersOf(trait: string): readonly string[];
  /** Grows with every change, so that what was computed before can be dropped; left out where nothing ever changes. */
  readonly generation?: number;
}

/**
 * What a framework adds to the language. Each answers `undefined` where it has nothing to say, and the declarations
 * decide. It is asked before them where it refines them (`first` on a builder of `User`), and behind them by `…Missing`.
 */
export interface Framework {
  /** The class behind a name of the global namespace that nothing declares: `Route` → the facade. */
  alias(name: string): string | undefined;
  /** A property that the class does not declare. */
  missingProperty(object: ClassType, name: string, types: Types): StaticType | undefined;
  /** A method that the class does not declare; `name` in lower case. */
  missingMethod(object: ClassType, name: string, args: readonly StaticType[], types: Types): StaticType | undefined;
  /** A static method that the class does not declare, or declares as an instance method. */
  missingStaticMethod(of: ClassType, name: string, args: readonly StaticType[], types: Types): StaticType | undefined;
  /** What a declared method answers, where the framework knows more than its declaration. `owner` declares it. */
  refineMethod(call: DeclaredCall, declared: StaticType, types: Types): StaticType | undefined;
  /** What a function answers, where the framework knows more than its declaration. */
  refineFunction(name: string, args: readonly StaticType[], types: Types): StaticType | undefined;
  /** What a closure given as an argument is called with, where the declaration does not tell. */
  closureParams(call: CallSite, at: number, types: Types): readonly StaticType[] | undefined;
  /** What a framework calls a method with whose parameters have no types: `scopeActive($query)` of a model. */
  methodParams(of: ClassType, method: string, types: Types): readonly StaticType[] | undefined;
  /** The type of an element of an object that is used as an array or in `foreach`, beyond what its class declares. */
  element(object: ClassType, types: Types): StaticType | undefined;
}

export interface DeclaredCall {
  readonly object: ClassType;
  /** The class that declares the method, in its declared case. */
  readonly owner: string;
  /** In lower case. */
  readonly method: string;
  readonly args: readonly StaticType[];
  readonly isStatic: boolean;
}

/** A call as seen from one of its arguments. */
export type CallSite =
  | {
      readonly kind: 'method' | 'static';
      readonly object: ClassType;
      readonly method: string;
      readonly args: readonly StaticType[];
      /** The key under which the closure stands where the argument is an array: `with(['items' => fn ($q) => …])`. */
      readonly key?: StaticType;
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly args: readonly StaticType[];
      readonly key?: StaticType;
    };

/** A member with the class that declares it. */
export interface Declared<M> {
  readonly member: M;
  readonly owner: ClassSummary;
}

/** The questions that types answer once a world is known. None throws; each ends, whatever the declarations say. */
export interface Types {
  readonly world: World;
  /** True and false are certain; `undefined` when a class on the way up is not known. */
  isClass(fqn: string, ancestor: string): boolean | undefined;
  /** Direct parents: the class extended, interfaces, traits. */
  parentsOf(fqn: string): readonly string[] | undefined;
  property(object: StaticType, name: string): StaticType;
  /** Whether the class or anything above it declares the method, for real or by a docblock; mixins do not count. */
  declaresMethod(object: ClassType, method: string): boolean;
  /** `method` in any case. A call on what may be null answers what the object would; null is the caller's affair. */
  call(object: StaticType, method: string, args: readonly StaticType[]): StaticType;
  staticCall(of: StaticType, method: string, args: readonly StaticType[]): StaticType;
  staticProperty(of: StaticType, name: string): StaticType;
  classConstant(of: StaticType, name: string): StaticType;
  /** Of the first name that is declared. */
  functionCall(names: readonly string[], args: readonly StaticType[]): StaticType;
  constant(names: readonly string[]): StaticType;
  /** What calling a closure or an invokable object answers. */
  invoke(callee: StaticType, args: readonly StaticType[]): StaticType;
  /** What `foreach` gives, or what stands behind a key. */
  element(of: StaticType, key?: string | number): StaticType;
  key(of: StaticType): StaticType;
  /** An object of the class that a `class-string` names. */
  instance(of: StaticType): StaticType;
  /** What the parameters of a closure hold that is given as argument `at`. */
  closureParams(call: CallSite, at: number): readonly StaticType[] | undefined;
  /** What `$this` is in a closure that is given as argument `at`; `undefined` where the callee does not bind it. */
  closureThis(call: CallSite, at: number): StaticType | undefined;
  /** What the framework calls an untyped method of a class with; `method` in lower case. */
  methodParams(of: ClassType, method: string): readonly StaticType[] | undefined;
  /** The parameters of what is called, their types in terms of this call; `undefined` when nothing declares it. */
  paramsOf(call: CallSite): readonly ParamSummary[] | undefined;
  /** The declaration that a call runs; `undefined` when there is none (the framework may answer still). */
  methodOf(object: ClassType, method: string): Declared<MethodSummary> | undefined;
  /** The declaration of a property, static or not; `undefined` when there is none. */
  propertyOf(object: ClassType, name: string): Declared<PropertySummary> | undefined;
  /** A type with everything decided that this world decides. */
  force(type: StaticType): StaticType;
  /** Templates of a class in terms of an object: what `TValue` of `Collection` is for a `UserCollection`. */
  templateArg(object: ClassType, ancestor: string, at: number): StaticType;
}
