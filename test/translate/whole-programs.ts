/**
 * Whole PHP files as Go: their classes and functions, and what runs at their top level.
 */
import { testGofmt, testGrammars, testHelpers } from '../support/grammars.ts';
import { testSignatures } from '../support/signatures.ts';
import { convertProgram, type GoProgram } from './semantics/convert-program.ts';
import { shippedTable } from './semantics/table.ts';

export interface ProgramConverter {
  /** PHP without its opening tag. */
  convert(php: string): GoProgram;
  /** The Go of all its files, without what stands at the head of each and without origins. */
  bodyOf(php: string): string;
}

export async function programConverter(module: string): Promise<ProgramConverter> {
  const tools = { grammars: await testGrammars(), gofmt: testGofmt(), helpers: await testHelpers(), module };
  const table = await shippedTable();
  const builtins = await testSignatures();
  const convert = (php: string): GoProgram =>
    convertProgram({ tools, table, builtins }, { name: 'program', php: `<?php\n${php}` });
  return {
    convert,
    bodyOf: (php) =>
      convert(php)
        .files.map(({ text }) => body(text))
        .join('\n\n')
        .trim(),
  };
}

function body(text: string): string {
  return text
    .replace(/^package app\n/m, '')
    .replace(/^import (\([^)]*\)|"[^"]*")\n/m, '')
    .replace(/^\/\/ laragin:from .*\n/gm, '')
    .replace(/^\/\/\n(?=func|type)/gm, '')
    .replace(/^func Run\(\) error \{\n\treturn nil\n\}\n/m, '')
    .trim();
}
