/**
 * What one PHP file says about routes, as plain data: a small program of registrar calls, includes and branches, with
 * everything left out that registers nothing. Facts of a file depend on that file alone; `buildRoutes` runs them.
 * It must not know how they are run.
 */

export interface RouteFacts {
  /** What the file does when it is included: a route file, `bootstrap/app.php`. */
  readonly steps?: readonly Step[];
  /** Classes whose methods register routes or middleware: providers, registrars. */
  readonly classes?: readonly RouteClass[];
  /** The HTTP kernel. */
  readonly kernel?: KernelFacts;
  /** Controllers with their own middleware, and classes whose parent decides about it. */
  readonly controllers?: readonly ControllerFacts[];
  /** Functions of the file that register something: helpers that route files call. */
  readonly functions?: readonly RouteMethod[];
  /** The providers that `config/app.php` or `bootstrap/providers.php` lists, in order. */
  readonly providers?: readonly string[];
}

/** UTF-16 offsets into the file. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Step =
  | { readonly kind: 'do'; readonly value: Value }
  /** `$name = value` */
  | { readonly kind: 'set'; readonly name: string; readonly value: Value }
  /** `$name[key] = value`, `$name[] = value` */
  | { readonly kind: 'put'; readonly name: string; readonly key?: Value; readonly value: Value }
  /** `$this->name = value` */
  | { readonly kind: 'set-member'; readonly name: string; readonly value: Value }
  | { readonly kind: 'if'; readonly cases: readonly Case[]; readonly else?: readonly Step[] }
  | EachStep
  /** A loop of unknown length, or the body behind a `catch`. */
  | ({ readonly kind: 'maybe'; readonly body: readonly Step[] } & Place)
  | { readonly kind: 'return'; readonly value?: Value };

export interface Case {
  readonly test: Value;
  readonly body: readonly Step[];
}

export interface EachStep extends Place {
  readonly kind: 'each';
  readonly subject: Value;
  readonly key?: string;
  /** The variables set by each element: one, or several by place or key where it is destructured. */
  readonly value: string | readonly { readonly key: string | number; readonly name: string }[];
  readonly body: readonly Step[];
}

export type Value =
  | null
  | boolean
  | string
  | number
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'constant'; readonly class?: string | undefined; readonly name: string }
  | { readonly kind: 'array'; readonly items: readonly Item[] }
  | { readonly kind: 'concat'; readonly parts: readonly Value[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'element'; readonly base: Value; readonly key: Value }
  | { readonly kind: 'member'; readonly object: Value; readonly name: string }
  | { readonly kind: 'choice'; readonly test: Value; readonly yes?: Value; readonly no: Value }
  | { readonly kind: 'not'; readonly value: Value }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Value; readonly right: Value }
  | ({ readonly kind: 'new'; readonly class: string; readonly args: readonly Argument[] } & Place)
  | ({ readonly kind: 'call'; readonly name: string; readonly args: readonly Argument[] } & Place)
  | StaticValue
  | ChainValue
  | ClosureValue
  | ({ readonly kind: 'include'; readonly path: Value; readonly once: boolean } & Place)
  | { readonly kind: 'unknown' };

export type ValueNode = Extract<Value, { kind: string }>;

export interface StaticValue extends Place {
  readonly kind: 'static';
  readonly class: string;
  readonly method: string;
  readonly args: readonly Argument[];
}

/** Calls one behind the other on a root: `$router->middleware('web')->get(…)`. */
export interface ChainValue extends Place {
  readonly kind: 'chain';
  readonly root: Value;
  readonly calls: readonly Call[];
}

export interface ClosureValue extends Place {
  readonly kind: 'closure';
  readonly params: readonly Parameter[];
  /** Left out where the closure registers nothing: it is then known by its place. */
  readonly body?: readonly Step[];
}

export interface Parameter {
  readonly name: string;
  /** The class it is declared with. */
  readonly class?: string;
  readonly default?: Value;
}

export interface Call extends Place {
  readonly name: string;
  readonly args: readonly Argument[];
}

export interface Argument {
  readonly value: Value;
  readonly name?: string;
  readonly spread?: true;
}

export interface Item {
  readonly key?: Value;
  readonly value: Value;
  readonly spread?: true;
}

export interface RouteClass extends Place {
  /** Fully qualified, as all class names here. */
  readonly name: string;
  readonly extends?: string;
  readonly traits?: readonly string[];
  readonly isTrait?: true;
  readonly isAbstract?: true;
  readonly properties: Readonly<Record<string, Value>>;
  readonly constants?: Readonly<Record<string, Value>>;
  readonly methods: readonly RouteMethod[];
}

export interface RouteMethod {
  /** As written. */
  readonly name: string;
  readonly params: readonly Parameter[];
  readonly body: readonly Step[];
}

export interface KernelFacts extends Place {
  readonly class: string;
  readonly extends: string;
  /** `undefined` where the kernel inherits the list. */
  readonly global?: Value;
  readonly groups?: Value;
  /** `$routeMiddleware`, called `$middlewareAliases` since Laravel 10. */
  readonly aliases?: Value;
  readonly priority?: Value;
}

export interface ControllerFacts {
  readonly class: string;
  readonly extends?: string;
  readonly traits?: readonly string[];
  readonly interfaces?: readonly string[];
  /** The class has a constructor; `calls-parent` where that runs the parent's too. */
  readonly constructs: 'none' | 'own' | 'calls-parent';
  /** Middleware given in the constructor: `$this->middleware('auth')->only('edit')`. */
  readonly middleware?: readonly ControllerMiddleware[];
  /** What `static middleware()` answers (Laravel 10 and later). */
  readonly staticMiddleware?: readonly ControllerMiddleware[];
  /** Attributes of the class and of its methods (Laravel 12 and later). */
  readonly attributes?: readonly ControllerMiddleware[];
  readonly excluded?: readonly ControllerMiddleware[];
  /** Routes of spatie/laravel-route-attributes. */
  readonly routes?: readonly AttributeRoutes[];
}

export interface ControllerMiddleware extends Place {
  /** A name or class, a list of them, or something unknown. */
  readonly middleware: Value;
  readonly only?: Value;
  readonly except?: Value;
  /** Attributes: the method they stand on. */
  readonly method?: string;
  /** It stands in a condition. */
  readonly conditional?: true;
}

/** The attributes of a method, or of the class where there is no method. */
export interface AttributeRoutes {
  readonly method?: string;
  readonly attributes: readonly AttributeFacts[];
}

export interface AttributeFacts extends Place {
  /** The class of the attribute. */
  readonly name: string;
  readonly args: readonly Argument[];
}
