/**
 * Builders: what makes the Go of a row that no template can say. A row names its builder with `build:`; the name must be
 * one of these, which the type of the registry and the row checks hold together.
 */
import type { Match } from '../table/site.ts';
import type { Applied } from './apply.ts';
import { compact } from './builders/compact.ts';
import { count } from './builders/count.ts';
import { dateLayout } from './builders/date-layout.ts';
import { decide } from './builders/decide.ts';
import { echo } from './builders/echo.ts';
import { format } from './builders/format.ts';
import { headerLine, statusLine, textType } from './builders/header-line.ts';
import { postStruct } from './builders/post-struct.ts';
import { pregMatch } from './builders/preg-match.ts';
import { printText } from './builders/print-text.ts';
import { redirectFromRoot } from './builders/redirect-from-root.ts';
import { headerEmpty, headerOrDefault, headerSet, headerValue } from './builders/request-header.ts';
import { route, routeMiddleware } from './builders/route.ts';
import { routeGroup } from './builders/route-group.ts';
import { routeResource } from './builders/route-resource.ts';
import { sqlQuery } from './builders/sql-query.ts';
import { sqlRaw } from './builders/sql-raw.ts';
import { substr } from './builders/substr.ts';
import { validateRules } from './builders/validate-rules.ts';
import type { Emission } from './emission.ts';

/**
 * Makes the Go of a match. Undefined, after `refuse`, when this PHP cannot be expressed; what it noted is then undone.
 * Rows used, fidelity, caveat and ledger of the row are noted by the caller; a builder notes only what it adds.
 */
export type Builder = (emit: Emission, match: Match) => Applied | undefined;

export type Builders = Readonly<Record<string, Builder>>;

export const BUILDERS: Builders = {
  count,
  echo,
  'header-line': headerLine,
  'status-line': statusLine,
  substr,
  'text-type': textType,
  compact,
  decide,
  'request-header-empty': headerEmpty,
  'request-header-or-default': headerOrDefault,
  'request-header-set': headerSet,
  'request-header': headerValue,
  'date-layout': dateLayout,
  format,
  'post-struct': postStruct,
  'preg-match': pregMatch,
  'print-text': printText,
  'redirect-from-root': redirectFromRoot,
  route,
  'route-group': routeGroup,
  'route-middleware': routeMiddleware,
  'route-resource': routeResource,
  'sql-query': sqlQuery,
  'sql-raw': sqlRaw,
  'validate-rules': validateRules,
};
