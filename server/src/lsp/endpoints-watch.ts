/**
 * What is done when applications have changed and nobody types: they are warmed up, and a client that shows endpoints is
 * told when there are others than before, once for a burst of changes.
 */
import type { RouteList } from '../laravel/routes/list.ts';
import { ENDPOINTS_CHANGED } from '../protocol.ts';
import { endpointsState } from './endpoints.ts';
import { messageOf } from './errors.ts';
import type { Idle } from './idle.ts';
import type { Session } from './session.ts';
import { warmUp } from './warm-up.ts';
import type { OpenApplication, WorkspaceIndex } from './workspace-index.ts';

export class EndpointsWatch {
  readonly #session: Session;
  readonly #index: WorkspaceIndex;
  readonly #isReading: () => boolean;
  readonly #idle: Idle;
  #told: readonly RouteList[] = [];
  #state = '';
  #isWaiting = false;
  #isStopped = false;

  constructor(session: Session, index: WorkspaceIndex, isReading: () => boolean, idle: Idle) {
    this.#session = session;
    this.#index = index;
    this.#isReading = isReading;
    this.#idle = idle;
  }

  /** To be called when applications may have changed. */
  check(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void this.#prepareAndTell()
      .catch((reason: unknown) => this.#session.connection.console.warn(messageOf(reason)))
      .finally(() => {
        this.#isWaiting = false;
      });
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #prepareAndTell(): Promise<void> {
    await this.#idle.wait();
    for (const { application } of this.#applications()) {
      if (this.#isStopped) return;
      await warmUp(application, this.#idle);
    }
    if (!this.#isStopped && this.#session.client.options.endpoints === true) this.#tell();
  }

  #applications(): readonly OpenApplication[] {
    return this.#session.folders.flatMap((folder) => this.#index.applications(folder));
  }

  #tell(): void {
    const { connection } = this.#session;
    const lists = this.#applications().map(({ application }) => application.routes);
    const params = endpointsState(this.#session, this.#index, this.#isReading());
    const state = JSON.stringify(params);
    // The list of an application is made again only when a file has changed that it is made from.
    const isSame = state === this.#state && lists.length === this.#told.length;
    if (isSame && lists.every((list, at) => list === this.#told[at])) return;
    this.#state = state;
    this.#told = lists;
    void connection.sendNotification(ENDPOINTS_CHANGED, params);
  }
}
