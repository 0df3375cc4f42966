/**
 * Switches of the framework that providers set, the paths they add, and what the exception handler is told.
 */
import type { MethodCall } from '../../../syntax/php/ast.ts';
import type { MethodReader, Readers, StaticReader } from '../readers.ts';
import { argument, literalOf, methodOf, type Reading, rootOf, subject, textAt } from '../reading.ts';
import { namesFrom } from '../uses/use.ts';
import { firstParamClasses, register } from './register.ts';

/** By class, in lower case; every static call that matches is a setting. */
const SWITCHES: readonly (readonly [of: string, methods: RegExp])[] = [
  [
    'illuminate\\support\\facades\\schema',
    /^(?:defaultstringlength|defaultmorphkeytype|morphusing\w+|withoutforeignkey\w+)$/,
  ],
  ['illuminate\\pagination\\paginator', /^(?:use\w+|default\w+)$/],
  ['illuminate\\pagination\\lengthawarepaginator', /^(?:use\w+|default\w+)$/],
  ['illuminate\\support\\facades\\url', /^(?:force\w+|default\w*)$/],
  ['illuminate\\support\\facades\\auth', /^(?:provider|extend|viarequest)$/],
  ['illuminate\\support\\facades\\storage', /^extend$/],
  ['illuminate\\support\\facades\\cache', /^extend$/],
  ['illuminate\\support\\facades\\session', /^extend$/],
  ['illuminate\\support\\facades\\mail', /^(?:extend|always\w+)$/],
  ['illuminate\\support\\facades\\broadcast', /^routes$/],
  ['illuminate\\support\\facades\\queue', /^(?:before|after|failing|looping|createpayloadusing)$/],
  ['illuminate\\support\\facades\\db', /^(?:listen|prohibit\w+|whenqueryinglongerthan)$/],
  ['illuminate\\support\\facades\\date', /^use\w*$/],
  ['illuminate\\support\\facades\\vite', /^(?:use\w+|macro|prefetch)$/],
  [
    'illuminate\\database\\eloquent\\model',
    /^(?:preventlazyloading|preventsilently\w+|preventaccessing\w+|shouldbestrict|unguard|automatically\w+)$/,
  ],
  ['illuminate\\http\\resources\\json\\jsonresource', /^(?:withoutwrapping|wrap)$/],
  ['illuminate\\http\\resources\\json\\resource', /^(?:withoutwrapping|wrap)$/],
  ['illuminate\\validation\\rules\\password', /^defaults$/],
  ['laravel\\passport\\passport', /^\w+$/],
  ['laravel\\sanctum\\sanctum', /^(?:use\w+|ignore\w+|authenticate\w+)$/],
  ['laravel\\cashier\\cashier', /^(?:use\w+|ignore\w+|calculate\w+)$/],
  ['laravel\\fortify\\fortify', /^\w+$/],
  ['laravel\\horizon\\horizon', /^(?:auth|route\w+|night)$/],
  ['laravel\\telescope\\telescope', /^\w+$/],
];

export const SETTING_FACADES: Readers<StaticReader> = SWITCHES.map(([of, methods]) => [of, settingOf(methods)]);

function settingOf(methods: RegExp): StaticReader {
  return (call, of, name, reading) => {
    if (!methods.test(name)) return;
    const args = call.args.map(({ value }) => literalOf(reading, value));
    const settingName = `${of.slice(of.lastIndexOf('\\') + 1)}::${methodOf(call)}`;
    register(reading, call.start, { kind: 'setting', name: settingName, ...(args.length === 0 ? {} : { args }) });
  };
}

export const SETTING_METHODS: Readers<MethodReader> = [
  [
    'loadviewsfrom loadtranslationsfrom loadjsontranslationsfrom loadmigrationsfrom loadfactoriesfrom mergeconfigfrom',
    readPath,
  ],
  ['loadviewcomponentsas', readPath],
  [
    'renderable render reportable report dontreport dontreportduplicates dontflash map level ignore throttle shouldrenderjsonwhen stopignoring context respond',
    readException,
  ],
];

function readPath(call: MethodCall, _name: string, reading: Reading): void {
  if (subject(reading, call.object) !== '$this') return;
  const namespace = textAt(reading, call.args, 1);
  register(reading, call.start, {
    kind: 'path',
    via: methodOf(call),
    path: literalOf(reading, argument(call.args, 0)),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

const CONFIGURATION = 'Illuminate\\Foundation\\Configuration\\Exceptions';
const HANDLER_METHODS = /^(?:renderable|reportable|dontreport|map|level|ignore)$/;

/** `$this->renderable(fn (X $e) …)` in the handler, `$exceptions->render(…)` in `bootstrap/app.php`. */
function readException(call: MethodCall, name: string, reading: Reading): void {
  const on = rootOf(reading, call.object);
  const isHandler = on === '$this' && HANDLER_METHODS.test(name) && /Handler$/.test(reading.scope.parent);
  if (!isHandler && on !== CONFIGURATION) return;
  const given = argument(call.args, 0);
  const typed = firstParamClasses(reading, given);
  const isCode = given?.kind === 'Closure' || given?.kind === 'ArrowFunction';
  register(reading, call.start, {
    kind: 'exception',
    via: methodOf(call),
    exceptions: typed.length > 0 || isCode ? typed : given === undefined ? [] : namesFrom(literalOf(reading, given)),
    ...(isCode ? { code: [given.start, given.end] } : {}),
  });
}
