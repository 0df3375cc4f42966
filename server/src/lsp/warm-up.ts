/**
 * Puts together what an application is made of while nobody types, a part at a time: each takes a moment in a large
 * application, and the first hover would wait for all of them.
 */
import type { Application } from '../laravel/application.ts';
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

const PARTS: readonly ((application: Application) => unknown)[] = [
  ({ schema }) => schema,
  ({ models }) => models,
  ({ routes }) => routes,
  ({ views }) => views,
  ({ parts }) => parts,
];
