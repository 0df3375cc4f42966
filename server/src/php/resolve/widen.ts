/**
 * A type with less detail, for those that would grow without end: `array{children: array{children: …}}`.
 */
import type { StaticType } from '../types.ts';
import { withArrayParts, withCallableParts } from './parts.ts';

/** The type with what stands inside its parts left out. A type without parts is the very same. */
export function widen(type: StaticType): StaticType {
  switch (type.kind) {
    case 'class':
      return type.args === undefined ? type : { ...type, args: type.args.map(bare) };
    case 'array':
      return withArrayParts(type, bare);
    case 'callable':
      return withCallableParts(type, bare);
    case 'union':
      return { ...type, members: type.members.map(widen) };
    default:
      return type;
  }
}

function bare(type: StaticType): StaticType {
  switch (type.kind) {
    case 'class': {
      const { args: _, ...rest } = type;
      return rest;
    }
    case 'array': {
      const { key: _, value: __, shape: ___, ...rest } = type;
      return rest;
    }
    case 'union':
      return { ...type, members: type.members.map(bare) };
    default:
      return type;
  }
}
