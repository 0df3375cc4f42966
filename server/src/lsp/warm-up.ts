/**
 * Puts together what an application is made of while nobody types, a part at a time: each takes a moment in a large
 * application, and the first hover would wait for all of them.
 */
import type { Application } from '../laravel/application.ts';
import { freeTurn } from './breath.ts';
import type { Idle } from './idle.ts';

export async function warmUp(application: Application, idle: Idle): Promise<void> {
  const { generation } = application;
  for (const make of PARTS) {
    await idle.wait();
    // Whoever has changed it warms it up again.
    if (application.generation !== generation) return;
    make(application);
  }
}

/**
 * Makes what the types of an application hang on before anybody asks it: one part a turn, so that no keystroke waits for
 * all of them. Nobody may know the application yet.
 */
export async function prepareTypes(application: Application): Promise<void> {
  for (const make of PARTS_OF_TYPES) {
    await freeTurn();
    make(application);
  }
}

const PARTS_OF_TYPES: readonly ((application: Application) => unknown)[] = [
  ({ schema }) => schema,
  ({ models }) => models,
  ({ routes }) => routes,
];

const PARTS: readonly ((application: Application) => unknown)[] = [
  ...PARTS_OF_TYPES,
  ({ views }) => views,
  ({ parts }) => parts,
];
