/**
 * How the PHP of an application stands in Go: for each class, function and property its Go name, type and signature. All
 * units are emitted against one plan, so that a call and what it calls agree; a unit's Go depends on its PHP and on the
 * entries it asks for, and on nothing else of the application. It knows no statement of a body.
 */
import type { Application } from '../../laravel/application.ts';
import type { Literal } from '../../php/literal.ts';
import type { StaticType } from '../../php/types.ts';
import type { GoType } from '../go-type.ts';
import type { ModelPlan } from '../units/model-plan.ts';

/**
 * What a function reaches, found by emitting it: whether it may fail, whether it needs the context. Those it calls hand
 * theirs on, so these are known once every body was emitted.
 */
export interface Effects {
  fails(key: string): boolean;
  needsContext(key: string): boolean;
}

export interface Plan {
  /** The path of the user's Go module. */
  readonly module: string;
  /** The program has no web around it: what it writes goes to its standard output. */
  readonly isConsole?: boolean;
  /** What Laravel knows of the application: routes, bindings, policies, configuration. */
  readonly app?: Application;
  /** The Go type of values that PHP has as this type; `any` for what is not known. */
  typeOf(type: StaticType): GoType;
  /** `undefined` for classes that the application does not declare, or that are not converted. Names in any case. */
  classNamed(fqn: string): ClassPlan | undefined;
  /** The class, interface or enum whose values have this type. */
  classOfType(type: GoType): ClassPlan | undefined;
  /** Planned classes below a class, on all levels, by name. */
  extensionsOf(fqn: string): readonly string[];
  isExtended(fqn: string): boolean;
  /** How calls of a method find the class that overrides it; `undefined` where only one class has it. */
  virtual(fqn: string, method: string): VirtualPlan | undefined;
  /** What else there is to a model: attributes and relations are no members of its PHP class. */
  model(fqn: string): ModelPlan | undefined;
  functionNamed(fqn: string): FunctionPlan | undefined;
  /** The plan of the method that a call on an object of the class runs, inherited ones included. */
  method(fqn: string, name: string): FunctionPlan | undefined;
  /** The field that a property of the class, or of one above it, becomes. */
  property(fqn: string, name: string): FieldPlan | undefined;
  /** The Go name of a class constant or an enum's case. */
  constant(fqn: string, name: string): ConstantPlan | undefined;
}

/** What a class is to the translator; each kind has a builder of its own in `units/`. */
export type UnitKind =
  | 'class'
  | 'interface'
  | 'enum'
  | 'trait'
  | 'model'
  | 'controller'
  | 'request'
  | 'resource'
  | 'middleware'
  | 'job'
  | 'event'
  | 'listener'
  | 'command'
  | 'policy'
  | 'mail'
  | 'notification'
  | 'exception'
  | 'provider'
  | 'migration'
  | 'seeder'
  | 'factory'
  | 'test';

export interface ClassPlan {
  /** As declared. */
  readonly fqn: string;
  readonly kind: UnitKind;
  /** Path of the PHP file, relative to the application. */
  readonly path: string;
  /** The Go type's name, exported, unique in the package. */
  readonly goName: string;
  /** The Go file, relative to the module: `internal/app/invoice_service.go`. */
  readonly goPath: string;
  /** The type of a value: `*InvoiceService`, `Notifier` for an interface, `Status` for an enum. */
  readonly type: GoType;
  /** The planned class that is embedded as the parent. */
  readonly parent: string | undefined;
  /** How an object is made: `NewInvoiceService`; its parameters are the constructor's. */
  readonly make: FunctionPlan | undefined;
}

export interface FunctionPlan {
  /** `App\Services\Invoices::send`, as declared, or the name of a function. */
  readonly name: string;
  /** What its effects are kept under: a method and all that override it share them. Whoever emits a call notes it. */
  readonly key: string;
  readonly goName: string;
  /** In Go's order, without the context. */
  readonly params: readonly ParamPlan[];
  /** Without the error; undefined where it gives nothing. */
  readonly result: GoType | undefined;
  /** An `error` is its last result. */
  readonly fails: boolean;
  /** `ctx context.Context` is its first parameter: it reaches the database, the request, the session or the user. */
  readonly needsContext: boolean;
  /** A static method or a function is a Go function; `undefined` then. */
  readonly receiver: { readonly fqn: string; readonly type: GoType; readonly name: string } | undefined;
  /** Of a function the PHP file that declares it. */
  readonly path?: string;
  /** A controller's action or a route's closure: `func (…) (c *gin.Context)`, whatever the other fields say. */
  readonly isHandler: boolean;
}

/**
 * A method that classes below override: Go's embedding does not call those. The topmost class that declares it has a field
 * `self` with the bodies of the object at hand, and a method under the usual name that calls them.
 */
export interface VirtualPlan {
  /** The topmost planned class that declares it. */
  readonly root: string;
  /** The method that holds the body of one class: `areaImpl`. */
  readonly implName: string;
}

export interface ParamPlan {
  /** Without the dollar sign. */
  readonly phpName: string;
  readonly goName: string;
  /** Of a variadic one the type of each argument; of one by reference the pointer. */
  readonly type: GoType;
  readonly variadic: boolean;
  readonly byRef: boolean;
  /** Callers may leave it out, and write its default instead; `undefined` where that is not plain data. */
  readonly optional: boolean;
  readonly default: Literal | undefined;
}

export interface FieldPlan {
  readonly goName: string;
  readonly type: GoType;
  /** A static property: a package variable of this name. */
  readonly isStatic: boolean;
  /** The class whose field it is, as declared. */
  readonly owner: string;
}

export interface ConstantPlan {
  readonly goName: string;
  readonly type: GoType;
}
