/**
 * CodeIgniter 2 and 3, whose own folder applications often leave out: what its controllers and models have as properties
 * once its loader has loaded them. What the application declares itself goes before.
 */
import type { Core } from '../resolve/core.ts';
import { anyOf, BOOL, type ClassType, classType, type StaticType } from '../types.ts';
import { type KeyedIndex, lastPart } from './keyed-index.ts';

/** Whether a class is below one of CodeIgniter's, be it declared or not. */
export function isCodeIgniter(core: Core, object: ClassType): boolean {
  let name = object.name;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (ROOTS.has(name.toLowerCase())) return true;
    const parent = core.classes.find(name)?.summary.extends?.name;
    if (parent === undefined) return false;
    name = parent;
  }
  return false;
}

const MOST_STEPS = 20;
/** With those of its modular extension. Views run inside the loader. */
const ROOTS: ReadonlySet<string> = new Set(['ci_controller', 'ci_model', 'ci_loader', 'mx_controller', 'mx_loader']);

/** What `$this` is in a script outside of all classes: in an application of CodeIgniter's it is a view. */
export function viewThis(index: KeyedIndex): StaticType | undefined {
  return index.parents.has('ci_controller') || index.parents.has('mx_controller') ? classType('CI_Loader') : undefined;
}

/** What a query gives, where CodeIgniter's own folder is there and only says that it is something. */
export function codeIgniterAnswer(core: Core, object: ClassType, method: string): StaticType | undefined {
  return method === 'query' && core.classes.isClass(object.name, 'CI_DB_driver') === true
    ? anyOf([classType('CI_DB_result'), BOOL])
    : undefined;
}

/** What the framework makes of a name by itself, or when a library of that name is loaded. */
export function codeIgniterProperty(
  core: Core,
  index: KeyedIndex,
  object: ClassType,
  property: string,
): StaticType | undefined {
  const own = CORE.get(property) ?? loadedLibrary(index, property);
  if (own === undefined || !isCodeIgniter(core, object)) return undefined;
  // `MY_Input` stands for `CI_Input` where the application declares it.
  const extended = core.classes.find(`MY_${own}`)?.type;
  return extended ?? classType(`CI_${own}`);
}

function loadedLibrary(index: KeyedIndex, property: string): string | undefined {
  for (const { method, name } of index.loadsOf(property)) {
    const own = LIBRARIES.get(lastPart(name).toLowerCase());
    if (own !== undefined && method !== 'model') return own;
  }
  return undefined;
}

const CORE: ReadonlyMap<string, string> = new Map([
  ['benchmark', 'Benchmark'],
  ['config', 'Config'],
  ['db', 'DB_query_builder'],
  ['dbforge', 'DB_forge'],
  ['dbutil', 'DB_utility'],
  ['hooks', 'Hooks'],
  ['input', 'Input'],
  ['lang', 'Lang'],
  ['load', 'Loader'],
  ['log', 'Log'],
  ['output', 'Output'],
  ['router', 'Router'],
  ['security', 'Security'],
  ['uri', 'URI'],
  ['utf8', 'Utf8'],
]);

/** By the name that a loader takes, in lower case. */
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['cache', 'Cache'],
  ['calendar', 'Calendar'],
  ['cart', 'Cart'],
  ['driver', 'Driver'],
  ['email', 'Email'],
  ['encrypt', 'Encrypt'],
  ['encryption', 'Encryption'],
  ['form_validation', 'Form_validation'],
  ['ftp', 'FTP'],
  ['image_lib', 'Image_lib'],
  ['javascript', 'Javascript'],
  ['migration', 'Migration'],
  ['pagination', 'Pagination'],
  ['parser', 'Parser'],
  ['profiler', 'Profiler'],
  ['session', 'Session'],
  ['table', 'Table'],
  ['trackback', 'Trackback'],
  ['typography', 'Typography'],
  ['unit_test', 'Unit_test'],
  ['upload', 'Upload'],
  ['user_agent', 'User_agent'],
  ['xmlrpc', 'Xmlrpc'],
  ['xmlrpcs', 'Xmlrpcs'],
  ['zip', 'Zip'],
]);
