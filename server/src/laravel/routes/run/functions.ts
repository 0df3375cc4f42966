/**
 * The functions of PHP and Laravel that route files call to build names, paths and lists. What is not here is unknown.
 */

import { singular } from '../../inflect.ts';
import { isRouterClass } from '../names.ts';
import { folderOf, globPaths, normalizePath } from './paths.ts';
import {
  isArray,
  isClosure,
  isPartial,
  isUnknown,
  listOf,
  merge,
  type Php,
  type PhpArray,
  textOf,
  truthOf,
  unknown,
  wrap,
} from './php-values.ts';
import type { Run } from './run.ts';

/** The value of a call; the arguments are evaluated already. `undefined` for a function that is not known. */
export function callFunction(run: Run, name: string, args: readonly Php[]): Php | undefined {
  const [first = null, second = null, third = null] = args;
  const path = PATH_HELPERS[name];
  if (path !== undefined) return normalizePath(`/${path}/${textOf(first)}`);
  switch (name) {
    case 'app':
    case 'resolve':
      return args.length === 0 ? { kind: 'application' } : resolveService(first);
    case 'collect':
      return { kind: 'collection', items: wrap(first) };
    // nwidart/laravel-modules, with the folder that it has unless configured.
    case 'module_path': {
      const folder = [...run.paths].some((one) => one.startsWith('Modules/')) ? 'Modules' : 'modules';
      return normalizePath(`/${folder}/${textOf(first)}/${textOf(second)}`);
    }
    case 'dirname': {
      let folder = textOf(first);
      for (let levels = typeof second === 'number' ? Math.min(second, 50) : 1; levels > 0; levels--)
        folder = folderOf(folder);
      return folder === '' ? '/' : folder;
    }
    case 'realpath':
      return typeof first === 'string' && first.startsWith('/') ? normalizePath(first) : first;
    case 'file_exists':
    case 'is_file':
    case 'is_readable': {
      const text = textOf(first);
      return isPartial(text) || !text.endsWith('.php') ? undefined : run.paths.has(normalizePath(text).slice(1));
    }
    case 'class_exists':
      return run.lookups.hasClass?.(textOf(first).replace(/^\\/, '')) ?? undefined;
    case 'glob': {
      const text = textOf(first);
      return isPartial(text) ? undefined : listOf(globPaths(text, run.paths));
    }
    case 'array_merge':
      return args.every(isArray) ? merge(...(args as readonly PhpArray[])) : undefined;
    case 'array_keys':
      return isArray(first) ? listOf(first.keys()) : undefined;
    case 'array_values':
      return isArray(first) ? listOf(first.values()) : undefined;
    case 'array_filter':
      return isArray(first) && args.length === 1
        ? new Map([...first].filter(([, one]) => truthOf(one) !== false))
        : undefined;
    case 'array_map':
      return isClosure(first) && isArray(second) ? mapArray(second, (one) => run.invoke(first, [one])) : undefined;
    case 'tap':
      if (isClosure(second)) run.invoke(second, [first]);
      return first;
    case 'array_walk':
      if (isClosure(second) && isArray(first)) for (const [key, one] of first) run.invoke(second, [one, key]);
      return null;
    case 'implode':
    case 'join':
      return isArray(second) ? [...second.values()].map(textOf).join(textOf(first)) : undefined;
    case 'explode': {
      const text = textOf(second);
      return isPartial(text) || textOf(first) === '' ? undefined : listOf(text.split(textOf(first)));
    }
    case 'range':
      return typeof first === 'number' && typeof second === 'number' && Math.abs(second - first) < 1000
        ? listOf(Array.from({ length: second - first + 1 }, (_, at) => first + at))
        : undefined;
    case 'in_array':
      return isArray(second) && !isUnknown(first) ? [...second.values()].includes(first) : undefined;
    case 'array_key_exists':
      return isArray(second) ? second.has(textOf(first)) : undefined;
    case 'is_null':
      return isUnknown(first) ? undefined : first === null;
    case 'is_array':
      return isUnknown(first) ? undefined : isArray(first);
    case 'is_string':
      return isUnknown(first) ? undefined : typeof first === 'string';
    case 'str_replace':
      return typeof first === 'string' && typeof second === 'string'
        ? textOf(third).replaceAll(first, second)
        : undefined;
    case 'sprintf':
      return sprintf(args);
    default:
      return typeof first === 'string' && !isPartial(first) && args.length === 1 ? onText(name, first) : undefined;
  }
}

const PATH_HELPERS: Readonly<Record<string, string>> = {
  base_path: '',
  app_path: 'app',
  config_path: 'config',
  database_path: 'database',
  lang_path: 'lang',
  public_path: 'public',
  resource_path: 'resources',
  storage_path: 'storage',
};

function onText(name: string, text: string): Php | undefined {
  switch (name) {
    case 'strtolower':
      return text.toLowerCase();
    case 'strtoupper':
      return text.toUpperCase();
    case 'ucfirst':
      return text.slice(0, 1).toUpperCase() + text.slice(1);
    case 'lcfirst':
      return text.slice(0, 1).toLowerCase() + text.slice(1);
    case 'trim':
      return text.trim();
    case 'basename':
      return text.slice(text.lastIndexOf('/') + 1);
    default:
      return undefined;
  }
}

/** `Str::kebab('BlogPost')`: the methods of Laravel's `Str` that names and URIs are built with. */
export function callStr(method: string, args: readonly Php[]): Php | undefined {
  const [first = null] = args;
  if (typeof first !== 'string' || isPartial(first)) return undefined;
  switch (method) {
    case 'lower':
    case 'upper':
      return method === 'lower' ? first.toLowerCase() : first.toUpperCase();
    case 'ucfirst':
      return onText('ucfirst', first);
    case 'singular':
      return singular(first);
    case 'studly':
    case 'camel': {
      const words = first.split(/[\s_-]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
      const studly = words.join('');
      return method === 'studly' ? studly : studly.slice(0, 1).toLowerCase() + studly.slice(1);
    }
    case 'snake':
    case 'kebab': {
      const delimiter = typeof args[1] === 'string' ? args[1] : method === 'snake' ? '_' : '-';
      if (/^[a-z]+$/.test(first)) return first;
      const joined = first.replace(/(?:^|\s+)(\w)/g, (_, letter: string) => letter.toUpperCase());
      return joined.replace(/(.)(?=[A-Z])/g, `$1${delimiter}`).toLowerCase();
    }
    case 'slug':
      return /^[\w\s-]*$/.test(first)
        ? first
            .toLowerCase()
            .replace(/[\s_-]+/g, '-')
            .replace(/^-|-$/g, '')
        : undefined;
    default:
      return undefined;
  }
}

function sprintf(args: readonly Php[]): Php | undefined {
  const [format = null, ...values] = args;
  if (typeof format !== 'string' || /%(?![sd%])/.test(format)) return undefined;
  let at = 0;
  return format.replace(/%([sd%])/g, (_, kind: string) => (kind === '%' ? '%' : textOf(values[at++])));
}

function mapArray(array: PhpArray, map: (value: Php) => Php): PhpArray {
  return new Map([...array].map(([key, value]) => [key, map(value)]));
}

/** What the container answers for a name that routes ask for. */
export function resolveService(name: Php): Php {
  const text = textOf(name).replace(/^\\/, '');
  if (text === 'router' || isRouterClass(text)) return { kind: 'router' };
  if (text === 'app' || /\\(?:Application|Container)$/.test(text)) return { kind: 'application' };
  return unknown(`app(${text})`);
}
