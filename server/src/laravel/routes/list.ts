/**
 * The route list of an application: what `Route::getRoutes()` would answer, with what it cannot know said by name.
 */

export interface RouteList {
  /** In the order of `Route::getRoutes()`. */
  readonly routes: readonly RouteEntry[];
  readonly middleware: MiddlewareLists;
  /** `Route::model` and `Route::bind`: the class, or undefined for a closure. */
  readonly bindings: readonly ParameterBinding[];
  readonly problems: readonly RouteProblem[];
}

/** Offsets are UTF-16 code units into the file. */
export interface Origin {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface RouteEntry extends Origin {
  readonly methods: readonly string[];
  /** As Laravel has it: `users/{user}`, `/` for the root; Lumen's begin with a slash. */
  readonly uri: string;
  readonly name: string | undefined;
  /** `App\C@index`, `App\C` for an invokable one, `Closure`. Without a leading backslash. */
  readonly action: string;
  readonly target: RouteTarget;
  /** As `gatherMiddleware()` gives it: names, groups and classes as written, the controller's behind. */
  readonly middleware: readonly string[];
  /** What runs: classes with their arguments, groups expanded, excluded ones left out, in order of priority. */
  readonly pipeline: readonly string[];
  readonly excluded: readonly string[];
  readonly domain: string | undefined;
  readonly wheres: Readonly<Record<string, string>>;
  /** `{post:slug}` is `{ post: 'slug' }`. */
  readonly bindingFields: Readonly<Record<string, string>>;
  /** Only those that are plain data. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly scopedBindings?: boolean;
  readonly withTrashed?: true;
  readonly fallback?: true;
  /** It is registered in a condition that only the running application knows. */
  readonly conditional?: true;
  /** The method, URI, name, action or middleware holds ⟨what is unknown⟩. */
  readonly uncertain?: true;
}

export type RouteTarget =
  | { readonly kind: 'controller'; readonly class: string; readonly method: string }
  | ({ readonly kind: 'closure' } & Origin)
  | { readonly kind: 'view'; readonly view: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: number }
  /** No action, one made by a package, or one that is not known. */
  | { readonly kind: 'unknown' };

export interface MiddlewareLists {
  /** Run for every request. */
  readonly global: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly priority: readonly string[];
}

export interface ParameterBinding extends Origin {
  readonly parameter: string;
  readonly class: string | undefined;
}

export type RouteProblemKind =
  /** A value that only the running application knows. */
  | 'unknown-value'
  /** The value is that of `env()`'s default. */
  | 'assumed-value'
  /** A call that the router may understand by a macro of a package. */
  | 'unknown-call'
  /** A package registers routes that are not listed. */
  | 'package-routes'
  | 'missing-file'
  | 'cyclic-include'
  /** Routes are registered in a loop over what is not known. */
  | 'unknown-loop'
  /** A provider that registers routes stands in no list; it is taken as discovered. */
  | 'unlisted-provider'
  /** No provider and no `bootstrap/app.php` loads the route files; the framework's own layout is assumed. */
  | 'assumed-files'
  /** The program does not come to an end within the steps it is given. */
  | 'too-long';

export interface RouteProblem extends Origin {
  readonly kind: RouteProblemKind;
  readonly message: string;
}
