/**
 * A row of the migration table, as data: what an author writes in YAML, after defaults.
 *
 * One table drives everything, so this shape is the contract of hover, quick fix, conversion, effort, report, docs and
 * proofs. It knows no parser: patterns and templates are text here and become trees in `compile.ts`.
 * The JSON Schema in `row.schema.json` says the same for editors; a test holds the two together.
 */

/** `exact`: same behaviour. `caveat`: differs in a named case. `decision`: a person must choose. `manual`: redesign. */
export type Fidelity = 'exact' | 'caveat' | 'decision' | 'manual';

export const FIDELITIES: readonly Fidelity[] = ['exact', 'caveat', 'decision', 'manual'];

export interface Row {
  /** `topic/name`, kebab case, unique and stable: people suppress and translate by it. */
  readonly id: string;
  /** What it is in a few words, for lists: `Query parameter`. */
  readonly title: string;
  /** Alternative PHP patterns. `$UPPERCASE` is a metavariable, `$...ARGS` takes the remaining arguments or items. */
  readonly php: readonly string[];
  /**
   * What a metavariable must be, by its name without the dollar sign; any of the alternatives is enough:
   * a class name (`Illuminate\Http\Request`: the static type is that class or below it), a scalar type (`string`, `int`,
   * `float`, `bool`, `array`: the static type is known to be that), `literal`, `literal:string`, `literal:int`,
   * `literal:array` (written in the source), or `/regex/flags` (a string literal whose value matches; named groups
   * bind further metavariables as string literals).
   */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Go template: an expression, or statements. `$fresh(err)` is an unused name, `$fail(err)` how the function fails. */
  readonly go: string | undefined;
  /** A builder of the translator that makes the Go instead of a template. */
  readonly build: string | undefined;
  /** Go statements hoisted in front of the statement that the expression stands in. */
  readonly before: string | undefined;
  /**
   * What the Go gives: a Go type (`string`, `(string, error)`), `response` (it answers the request: `return $match;`
   * becomes the Go and a `return`), or `none` (a statement).
   */
  readonly gives: string;
  /** Names that the Go expects in scope besides `c *gin.Context`, with their Go types: `db: '*sql.DB'`. */
  readonly needs: Readonly<Record<string, string>>;
  /** Import paths that the Go needs beyond the ones known by package name (the standard library, gin). */
  readonly imports: readonly string[];
  readonly fidelity: Fidelity;
  /** The case in which the two sides differ (`caveat`), what must be decided (`decision`), what to do (`manual`). */
  readonly caveat: string | undefined;
  /** What the conversion does not carry over, a short noun phrase each. */
  readonly ledger: readonly string[];
  readonly instead: readonly Alternative[];
  /** Minutes for a person to review or finish one site. */
  readonly effort: number;
  /** Addresses of the documentation behind the claim. */
  readonly see: readonly string[];
  /** PHP that matches, with the Go that must come out. At least one. */
  readonly examples: readonly Example[];
  /** PHP that looks alike and must not match. At least one. */
  readonly noMatch: readonly string[];
  readonly proof: readonly Proof[];
}

export interface Alternative {
  readonly title: string;
  readonly go: string;
  readonly gives: string;
}

export interface Example {
  /** Statements, without the opening tag; `use` lines are allowed. */
  readonly php: string;
  /** The conversion of those statements inside a handler, gofmt'd; absent for `manual` rows. */
  readonly go: string | undefined;
}

export interface Proof {
  /** `plain`: `php -S` runs it as a file. `laravel`: it is the body of a route closure with `Request $request`. */
  readonly in: 'plain' | 'laravel';
  readonly php: string;
  /** The handler's body where the conversion of `php` alone is not a whole handler; it must hold the row's Go. */
  readonly go: string | undefined;
  /** Sent to both sides in order, with one cookie jar a side. */
  readonly requests: readonly ProofRequest[];
  /** Further headers that must agree, besides Content-Type, Location, Content-Disposition and Allow. */
  readonly headers: readonly string[];
  /** Requests on which the two sides must differ: the caveat, executed. */
  readonly differs: readonly ProofRequest[];
}

export interface ProofRequest {
  readonly method: string;
  /** Path with query: `/?q=go`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly files: readonly { readonly field: string; readonly name: string; readonly content: string }[];
}
