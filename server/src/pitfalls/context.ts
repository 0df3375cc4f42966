/**
 * Answers, once for each file, what rules ask again and again.
 */
import type { File } from '../go/ast.ts';
import { findImports } from '../go/facts.ts';
import type { PhpFile } from '../php/file.ts';
import { findHandlers } from './gin/handlers.ts';
import type { GoContext, ModelFacts, PhpContext } from './rule.ts';

export function goContext(source: string, file: File): GoContext {
  const imports = findImports(file);
  return { source, file, imports, handlers: findHandlers(file, imports) };
}

export function phpContext(source: string, file: PhpFile, models: ModelFacts = unknownModels): PhpContext {
  return { source, file, models };
}

const unknownModels: ModelFacts = { isRelation: () => undefined };
