/**
 * What Laravel's global functions answer, where that does not depend on the arguments' values.
 */
import { classType, STRING, type StaticType } from '../php/types.ts';

/** By lower-case name and number of arguments; many helpers give the service without arguments and a value with them. */
export function helperType(name: string, argCount: number): StaticType | undefined {
  const answer = ANSWERS.get(name);
  return answer === undefined ? undefined : argCount === 0 ? answer[0] : answer[1];
}

type Answer = readonly [withoutArguments: StaticType | undefined, withArguments: StaticType | undefined];

const REDIRECT = classType('Illuminate\\Http\\RedirectResponse');
const CARBON = classType('Illuminate\\Support\\Carbon');
const VIEW = classType('Illuminate\\Contracts\\View\\View');

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['app', [classType('Illuminate\\Contracts\\Foundation\\Application'), undefined]],
  ['asset', [undefined, STRING]],
  ['auth', [classType('Illuminate\\Contracts\\Auth\\Factory'), classType('Illuminate\\Contracts\\Auth\\Guard')]],
  ['back', [REDIRECT, REDIRECT]],
  ['base_path', [STRING, STRING]],
  ['bcrypt', [undefined, STRING]],
  ['cache', [classType('Illuminate\\Cache\\CacheManager'), undefined]],
  ['class_basename', [undefined, STRING]],
  ['collect', [classType('Illuminate\\Support\\Collection'), classType('Illuminate\\Support\\Collection')]],
  ['config', [classType('Illuminate\\Config\\Repository'), undefined]],
  ['cookie', [classType('Illuminate\\Cookie\\CookieJar'), classType('Symfony\\Component\\HttpFoundation\\Cookie')]],
  ['csrf_token', [STRING, undefined]],
  ['e', [undefined, STRING]],
  ['logger', [classType('Illuminate\\Log\\LogManager'), undefined]],
  ['now', [CARBON, CARBON]],
  ['public_path', [STRING, STRING]],
  ['redirect', [classType('Illuminate\\Routing\\Redirector'), REDIRECT]],
  ['request', [classType('Illuminate\\Http\\Request'), undefined]],
  ['resource_path', [STRING, STRING]],
  ['response', [classType('Illuminate\\Contracts\\Routing\\ResponseFactory'), classType('Illuminate\\Http\\Response')]],
  ['route', [undefined, STRING]],
  ['secure_url', [undefined, STRING]],
  ['session', [classType('Illuminate\\Session\\SessionManager'), undefined]],
  ['storage_path', [STRING, STRING]],
  ['str', [undefined, classType('Illuminate\\Support\\Stringable')]],
  ['to_route', [undefined, REDIRECT]],
  ['today', [CARBON, CARBON]],
  ['url', [classType('Illuminate\\Contracts\\Routing\\UrlGenerator'), STRING]],
  [
    'validator',
    [
      classType('Illuminate\\Contracts\\Validation\\Factory'),
      classType('Illuminate\\Contracts\\Validation\\Validator'),
    ],
  ],
  ['view', [classType('Illuminate\\Contracts\\View\\Factory'), VIEW]],
]);
