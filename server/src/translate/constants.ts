/**
 * Integers that are known before the Go runs.
 */
import type { BinaryExpr, Expr as GoExpr } from '../go/ast.ts';

/** The integer that Go computes when it compiles; undefined for what is no constant, or does not fit. */
export function constantOf(expr: GoExpr): bigint | undefined {
  switch (expr.kind) {
    case 'BasicLit':
      return expr.tok === 'INT' ? BigInt(expr.value.replaceAll('_', '')) : undefined;
    case 'UnaryExpr': {
      const value = constantOf(expr.x);
      return expr.op === '-' && value !== undefined ? -value : undefined;
    }
    case 'BinaryExpr': {
      const [x, y] = [constantOf(expr.x), constantOf(expr.y)];
      if (x === undefined || y === undefined) return undefined;
      const value = computed(expr.op, x, y);
      return value !== undefined && BigInt.asIntN(64, value) === value ? value : undefined;
    }
    default:
      return undefined;
  }
}

function computed(op: BinaryExpr['op'], x: bigint, y: bigint): bigint | undefined {
  switch (op) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    default:
      return undefined;
  }
}
