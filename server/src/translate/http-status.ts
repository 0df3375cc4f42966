/**
 * The names that Go's library has for HTTP status codes.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { selector } from '../go/build.ts';

/** `http.StatusNotFound` for 404 and so on: the names that Go has for the codes in use. */
export function statusExpr(code: number): GoExpr | undefined {
  const name = STATUS_NAMES.get(code);
  return name === undefined ? undefined : selector('http', `Status${name}`);
}

const STATUS_NAMES: ReadonlyMap<number, string> = new Map([
  [100, 'Continue'],
  [101, 'SwitchingProtocols'],
  [200, 'OK'],
  [201, 'Created'],
  [202, 'Accepted'],
  [203, 'NonAuthoritativeInfo'],
  [204, 'NoContent'],
  [205, 'ResetContent'],
  [206, 'PartialContent'],
  [300, 'MultipleChoices'],
  [301, 'MovedPermanently'],
  [302, 'Found'],
  [303, 'SeeOther'],
  [304, 'NotModified'],
  [307, 'TemporaryRedirect'],
  [308, 'PermanentRedirect'],
  [400, 'BadRequest'],
  [401, 'Unauthorized'],
  [402, 'PaymentRequired'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [406, 'NotAcceptable'],
  [408, 'RequestTimeout'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [411, 'LengthRequired'],
  [412, 'PreconditionFailed'],
  [413, 'RequestEntityTooLarge'],
  [414, 'RequestURITooLong'],
  [415, 'UnsupportedMediaType'],
  [416, 'RequestedRangeNotSatisfiable'],
  [417, 'ExpectationFailed'],
  [418, 'Teapot'],
  [421, 'MisdirectedRequest'],
  [422, 'UnprocessableEntity'],
  [423, 'Locked'],
  [424, 'FailedDependency'],
  [425, 'TooEarly'],
  [426, 'UpgradeRequired'],
  [428, 'PreconditionRequired'],
  [429, 'TooManyRequests'],
  [431, 'RequestHeaderFieldsTooLarge'],
  [451, 'UnavailableForLegalReasons'],
  [500, 'InternalServerError'],
  [501, 'NotImplemented'],
  [502, 'BadGateway'],
  [503, 'ServiceUnavailable'],
  [504, 'GatewayTimeout'],
  [505, 'HTTPVersionNotSupported'],
  [507, 'InsufficientStorage'],
  [508, 'LoopDetected'],
  [511, 'NetworkAuthenticationRequired'],
]);
