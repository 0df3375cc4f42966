/**
 * Tests: what they are called, which requests they make, which models they let factories make.
 */

export interface TestFact {
  /** Class and method, or the description of a Pest test with those of the `describe` around it. */
  readonly name: string;
  readonly class?: string;
  readonly at: number;
  readonly requests?: readonly TestRequest[];
  readonly factories?: readonly string[];
}

export interface TestRequest {
  /** In upper case; left out when it is computed. */
  readonly method?: string;
  /** The path; where parts of it are computed, `*` stands for each. */
  readonly path?: string;
  /** The name of the route, of `route('orders.show', $order)`. */
  readonly route?: string;
  /** The controller, of `action([X::class, 'show'])`. */
  readonly action?: string;
  readonly at: number;
}
