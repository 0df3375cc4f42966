/**
 * The laravel room's answers to what the php room asks about classes and functions that a file does not declare.
 */
import type { ClassKnowledge } from '../php/knowledge.ts';
import { defaultAlias } from './aliases.ts';
import { helperType } from './helpers.ts';
import { frameworkParents } from './hierarchy.ts';
import { frameworkMethodType, frameworkStaticType } from './methods.ts';

export const laravelKnowledge: ClassKnowledge = {
  alias: defaultAlias,
  parents: frameworkParents,
  functionType: helperType,
  methodType: frameworkMethodType,
  staticType: frameworkStaticType,
};
