/**
 * Answers, once for each file, what rules ask again and again.
 */
import type { File } from '../go/ast.ts';
import { findImports } from '../go/facts.ts';
import { findHandlers } from './gin/handlers.ts';
import type { GoContext } from './rule.ts';

export function goContext(source: string, file: File): GoContext {
  const imports = findImports(file);
  return { source, file, imports, handlers: findHandlers(file, imports) };
}
