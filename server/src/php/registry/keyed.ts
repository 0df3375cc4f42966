/**
 * What one file says of registries, containers and loaders: which of its methods keep something under a name or give it
 * back, and what it puts where. Plain data; who means which store is decided when all files are known.
 */
import type { StaticType } from '../types.ts';

/** What a method does with a name that it is given: `get($key)` of a registry, `__get`, `offsetSet`. */
export type KeyedRole = KeyedInArray | KeyedInObject;

interface Keyed {
  /** Answers what stands under its first parameter, or puts its second one there. */
  readonly does: 'get' | 'set';
}

/** `$this->data[$key]`, `self::$instances[$key]`. */
export interface KeyedInArray extends Keyed {
  readonly in: 'array';
  readonly property: string;
  /** What is kept may be a closure, which is called for what it makes. */
  readonly called?: true;
}

/** `$this->registry->get($key)`, `get_instance()->$key`: another object is asked. */
export interface KeyedInObject extends Keyed {
  readonly in: 'object';
  readonly of: StaticType;
  /** The last name of the expression that gives the object: `registry`. */
  readonly named?: string;
  /** In lower case; left out where the name is that of a property. */
  readonly method?: string;
}

/** `$registry->set('db', $db)`, `$container['mailer'] = function …`, `Registry::set('user', $user)`. */
export interface PutSummary {
  readonly of: StaticType;
  /** As in `KeyedInObject`. */
  readonly named?: string;
  /** In lower case: `set`, `offsetset`, `__set`. */
  readonly method: string;
  readonly key: string;
  readonly value: StaticType;
  /** The class around, where the types are told in terms of `static`. */
  readonly in?: string;
}

/** `$this->load->model('catalog/product')`: whatever of that name is found becomes a property. */
export interface LoadSummary {
  /** In lower case. */
  readonly method: string;
  readonly name: string;
  /** The name that the property shall have, where the call says it. */
  readonly alias?: string;
}
