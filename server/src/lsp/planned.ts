/**
 * Conversions against the plan of a document's application. What a function reaches is found out when a conversion asks
 * for it: the files that calls lead to are read and discovered then, with turns for others in between, and what was found
 * is kept until the application changes.
 */
import type { Application } from '../laravel/application.ts';
import { openFile } from '../php/file.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import type { Table } from '../table/table.ts';
import { LineIndex } from '../text/lines.ts';
import { type Converter, openConverter } from '../translate/app/convert-application.ts';
import { openReach, type Reach } from '../translate/app/reach.ts';
import { helperNames } from '../translate/helpers.ts';
import type { Source } from '../translate/subject.ts';
import { startBreathing } from './breath.ts';
import type { OpenDocument } from './documents.ts';
import { appPathOf, type Session } from './session.ts';
import { uriBelow } from './uris.ts';
import type { OpenApplication } from './workspace-index.ts';

/** An application with what is known of its Go. */
export interface Planned {
  readonly converter: Converter;
  /** A document of the application as its conversion wants it. */
  sourceOf(document: OpenDocument): Source;
}

export class PlannedApplications {
  readonly #session: Session;
  readonly #known = new WeakMap<Application, Known>();

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * What `convert` makes, once everything that it asked for is known: it is called again until then, and must do nothing
   * but convert. `module` is the path of the Go module.
   */
  async settled<T>(document: OpenDocument, module: string, convert: (planned: Planned) => T): Promise<T> {
    const breath = startBreathing();
    for (;;) {
      const known = this.#of(document, module);
      const made = convert(known);
      if (!(await learn(known, breath))) return made;
    }
  }

  #of({ uri }: OpenDocument, module: string): Known {
    const open = this.#session.application(uri);
    const { table } = this.#session.table(uri);
    const known = this.#known.get(open.application);
    const isCurrent =
      known?.generation === open.application.generation && known.table === table && known.module === module;
    if (isCurrent) return known;
    const made = openKnown(this.#session, open, table, module);
    this.#known.set(open.application, made);
    return made;
  }
}

interface Known extends Planned {
  readonly generation: number;
  readonly table: Table;
  readonly module: string;
  readonly reach: Reach;
  /** What functions do by themselves is found against a plan in which nobody else does anything. */
  readonly discoverer: Converter;
  /** Files that were asked for and are not there yet. */
  readonly wanted: Set<string>;
  read(path: string): Promise<Source | undefined>;
  keep(path: string, source: Source | undefined): void;
}

function openKnown(session: Session, open: OpenApplication, table: Table, module: string): Known {
  const { application } = open;
  const { grammars, gofmt, helpers } = session.host;
  const siblings = new Map<string, Source | undefined>();
  const wanted = new Set<string>();
  const sourceOf = (document: OpenDocument): Source => ({
    text: document.text,
    path: appPathOf(session, document.uri),
    lines: document.lines,
    file: document.php,
    table,
  });
  const tools = {
    ...{ grammars, gofmt, helpers, module },
    reserved: helperNames(helpers),
    open: (path: string): Source | undefined => {
      if (!siblings.has(path)) wanted.add(path);
      return siblings.get(path);
    },
  };
  const discoverer = openConverter(tools, application, []);
  const reach = openReach(discoverer.plan);
  return {
    generation: application.generation,
    ...{ table, module, reach, discoverer, wanted, sourceOf },
    converter: openConverter(tools, application, reach.effects),
    async read(path) {
      const uri = uriBelow(open.uri, path);
      const document = session.documents.get(uri);
      if (document?.kind === 'php') return sourceOf(document);
      const text = await session.host.read(uri);
      if (text === undefined) return undefined;
      const file = openFile(parsePhp(grammars.php, text), application.types);
      return { text, path, lines: new LineIndex(text), file, table };
    },
    keep: (path, source) => siblings.set(path, source),
  };
}

/** Finds out what was asked; whether there was anything. */
async function learn(known: Known, breath: () => Promise<void> | undefined): Promise<boolean> {
  let isMore = await readWanted(known);
  for (let paths = known.reach.unknown(); paths.length > 0; paths = known.reach.unknown()) {
    isMore = true;
    for (const path of paths) {
      known.reach.add(path, await discover(known, path));
      await breath();
    }
  }
  return isMore;
}

async function discover(known: Known, path: string): Promise<ReturnType<Converter['discover']>> {
  const source = await known.read(path);
  if (source === undefined) return [];
  for (;;) {
    const doings = known.discoverer.discover(source);
    if (!(await readWanted(known))) return doings;
  }
}

async function readWanted(known: Known): Promise<boolean> {
  const paths = [...known.wanted];
  known.wanted.clear();
  for (const path of paths) known.keep(path, await known.read(path));
  return paths.length > 0;
}
