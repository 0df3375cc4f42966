/**
 * A trait has no Go of its own: its members are written into every class that uses it.
 */
import { gathered } from './parts.ts';
import type { ClassUnitBuilder } from './unit.ts';

export const traitUnit: ClassUnitBuilder = () => gathered([]);
