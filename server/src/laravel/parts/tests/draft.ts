/**
 * Puts together what a walk finds in a file of tests: each request and factory belongs to the test around it.
 */
import type { TestFact, TestRequest } from './facts.ts';

export interface TestDraft {
  /** A test that reaches to `end`. */
  open(name: string, owner: string, at: number, end: number): void;
  request(request: TestRequest): void;
  factory(model: string, at: number): void;
  close(): readonly TestFact[];
}

interface Open {
  readonly name: string;
  readonly owner: string;
  readonly at: number;
  readonly end: number;
  readonly requests: TestRequest[];
  readonly factories: Set<string>;
}

/** What stands outside of any test (helpers, `setUp`) is kept under an empty name. */
export function openTests(): TestDraft {
  const tests: Open[] = [];
  const outside: Open = { name: '', owner: '', at: 0, end: Infinity, requests: [], factories: new Set() };
  const around = (at: number): Open => {
    const last = tests.findLast((one) => one.at <= at);
    return last !== undefined && at < last.end ? last : outside;
  };
  return {
    open: (name, owner, at, end) => tests.push({ name, owner, at, end, requests: [], factories: new Set() }),
    request: (request) => around(request.at).requests.push(request),
    factory: (model, at) => around(at).factories.add(model),
    close: () => {
      const isUsed = outside.requests.length > 0 || outside.factories.size > 0;
      return (isUsed ? [outside, ...tests] : tests).map(factOf);
    },
  };
}

function factOf({ name, owner, at, requests, factories }: Open): TestFact {
  return {
    name,
    ...(owner === '' ? {} : { class: owner }),
    at,
    ...(requests.length === 0 ? {} : { requests }),
    ...(factories.size === 0 ? {} : { factories: [...factories] }),
  };
}
