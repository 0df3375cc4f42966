/**
 * All rules, in one list that is written out: a rule exists when it stands here.
 */
import { abortWithoutReturn } from './go/abort-without-return.ts';
import { bindErrorIgnored } from './go/bind-error-ignored.ts';
import { deferClosesSharedPool } from './go/defer-closes-shared-pool.ts';
import { deferInLoop } from './go/defer-in-loop.ts';
import { goroutineGinContext } from './go/goroutine-gin-context.ts';
import { missingReturnAfterResponse } from './go/missing-return-after-response.ts';
import { poolOpenedPerRequest } from './go/pool-opened-per-request.ts';
import { queryEmptyVsMissing } from './go/query-empty-vs-missing.ts';
import { responseAfterResponse } from './go/response-after-response.ts';
import { unknownSuppression } from './meta.ts';
import { exitStopsInPhp } from './php/exit-stops-in-php.ts';
import { lazyLoadingInLoop } from './php/lazy-loading-in-loop.ts';
import type { GoRule, PhpRule, RuleBase } from './rule.ts';

export const goRules: readonly GoRule[] = [
  abortWithoutReturn,
  bindErrorIgnored,
  deferClosesSharedPool,
  deferInLoop,
  goroutineGinContext,
  missingReturnAfterResponse,
  poolOpenedPerRequest,
  queryEmptyVsMissing,
  responseAfterResponse,
];

export const phpRules: readonly PhpRule[] = [exitStopsInPhp, lazyLoadingInLoop];

/** Everything that a finding can name: the rules, and the one about suppression comments. */
export const allRules: readonly RuleBase[] = [...goRules, ...phpRules, unknownSuppression];

export const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

export function findRule(id: string): RuleBase | undefined {
  return allRules.find((rule) => rule.id === id);
}
