/**
 * What an inspection says of a folder: plain data, the same bytes for the same files. `inspection.schema.json` says the
 * same. Lines count from one, paths are relative to the inspected folder and have forward slashes. What is not known or
 * not there is left out; lists always stand there.
 */

/** Grows when a field changes its meaning or goes away; a new field does not count. */
export const SCHEMA_VERSION = 1;

export interface Inspection {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Of laragin. */
  readonly version: string;
  readonly project: InspectedProject;
  /** By path; the folder itself is among them where it holds code of its own. */
  readonly roots: readonly InspectedRoot[];
  readonly stats?: InspectionStats;
  /** Files that were not read, by path. */
  readonly problems: readonly UnreadFile[];
}

export interface UnreadFile {
  readonly kind: 'unreadable' | 'too-large' | 'binary' | 'syntax' | 'failed' | 'rows';
  readonly path: string;
  /** `null` where the problem has no place. */
  readonly line: number | null;
  /** The particulars in English: the system's error code, the size. */
  readonly detail: string;
}

export interface InspectedProject {
  readonly name: string;
  readonly kind: 'laravel' | 'lumen' | 'plain';
  readonly phpFiles: number;
  readonly bladeFiles: number;
}

export interface Place {
  readonly path: string;
  readonly line: number;
}

export interface InspectedRoot {
  /** Empty for the folder itself. */
  readonly path: string;
  readonly name: string;
  /** Left out for PHP without Laravel. */
  readonly laravel?: InspectedFramework;
  /** In the order of Laravel's router. */
  readonly routes: readonly InspectedRoute[];
  readonly middleware: InspectedMiddleware;
  readonly controllers: readonly InspectedController[];
  readonly models: readonly InspectedModel[];
  readonly tables: readonly InspectedTable[];
  readonly requests: readonly InspectedRequest[];
  readonly resources: readonly InspectedResource[];
  readonly events: readonly InspectedClass[];
  readonly listeners: readonly InspectedListener[];
  readonly jobs: readonly InspectedClass[];
  readonly mails: readonly InspectedClass[];
  readonly notifications: readonly InspectedClass[];
  readonly commands: readonly InspectedCommand[];
  readonly schedule: readonly InspectedTask[];
  readonly policies: readonly InspectedPolicy[];
  readonly gates: readonly InspectedGate[];
  readonly observers: readonly InspectedObserver[];
  readonly bindings: readonly InspectedBinding[];
  readonly views: readonly InspectedView[];
  readonly config: readonly InspectedKey[];
  readonly env: readonly InspectedEnvKey[];
  readonly packages: readonly InspectedPackage[];
  readonly tests: InspectedTests;
  /** Only where they were asked for. */
  readonly endpoints?: readonly InspectedEndpoint[];
  /** All that the endpoints reach, by id. */
  readonly nodes?: readonly InspectedNode[];
  readonly problems: readonly InspectionProblem[];
}

export interface InspectedFramework {
  readonly name: 'laravel' | 'lumen';
  readonly major?: number;
  readonly version?: string;
}

export interface InspectedRoute extends Place {
  readonly methods: readonly string[];
  readonly uri: string;
  readonly name?: string;
  readonly action: string;
  readonly target: 'controller' | 'closure' | 'view' | 'redirect' | 'unknown';
  /** As written: names, groups and classes. */
  readonly middleware: readonly string[];
  /** What runs: classes with their arguments, in order. */
  readonly pipeline: readonly string[];
  readonly domain?: string;
  readonly wheres?: Readonly<Record<string, string>>;
  readonly requests: readonly string[];
  readonly models: readonly { readonly parameter: string; readonly model: string; readonly field?: string }[];
  readonly conditional?: true;
  readonly uncertain?: true;
}

export interface InspectedMiddleware {
  /** Of every request. */
  readonly global: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly aliases: Readonly<Record<string, string>>;
  /** The application's own. */
  readonly classes: readonly InspectedMiddlewareClass[];
}

export interface InspectedMiddlewareClass extends InspectedClass {
  readonly before?: boolean;
  readonly after?: boolean;
  readonly terminates?: boolean;
  readonly params?: readonly string[];
}

export interface InspectedClass extends Place {
  readonly class: string;
  readonly queued?: true;
  /** Of a mail. */
  readonly subject?: string;
  /** Of a notification. */
  readonly channels?: readonly string[];
}

export interface InspectedController extends InspectedClass {
  readonly actions: readonly string[];
}

export interface InspectedModel extends Place {
  readonly class: string;
  readonly abstract?: true;
  readonly table?: string;
  readonly connection?: string;
  readonly primaryKey: string;
  readonly keyType: 'int' | 'string';
  readonly incrementing: boolean;
  readonly timestamps: boolean;
  readonly softDeletes: boolean;
  readonly fillable: readonly string[];
  readonly guarded: readonly string[];
  readonly hidden: readonly string[];
  readonly appends: readonly string[];
  readonly with: readonly string[];
  readonly attributes: readonly InspectedAttribute[];
  readonly relations: readonly InspectedRelation[];
  readonly scopes: readonly string[];
  readonly globalScopes: readonly string[];
  readonly traits: readonly string[];
  readonly routeKey: string;
  readonly policy?: string;
  readonly resource?: string;
}

export interface InspectedAttribute {
  readonly name: string;
  /** PHP's type of what reading it gives, as a docblock would say it. */
  readonly type: string;
  /** Laravel's type of the column; left out where no migration creates one. */
  readonly column?: string;
  readonly cast?: string;
  readonly accessor?: true;
  readonly mutator?: true;
  readonly fillable: boolean;
  readonly hidden: boolean;
}

export interface InspectedRelation extends Place {
  readonly name: string;
  readonly kind: string;
  readonly related?: string;
  readonly many: boolean;
  readonly foreignKey?: string;
  readonly localKey?: string;
  readonly pivot?: string;
}

export interface InspectedTable extends Place {
  readonly name: string;
  readonly connection?: string;
  readonly columns: readonly InspectedColumn[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly { readonly name: string; readonly kind: string; readonly columns: readonly string[] }[];
  readonly foreignKeys: readonly {
    readonly columns: readonly string[];
    readonly table: string;
    readonly references: readonly string[];
    readonly onDelete?: string;
    readonly onUpdate?: string;
  }[];
  readonly models: readonly string[];
  /** There may be more columns than these. */
  readonly partial?: true;
}

export interface InspectedColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** As PHP writes it. */
  readonly default?: string;
  readonly unsigned?: true;
  readonly autoIncrement?: true;
  readonly length?: number;
}

export interface InspectedRequest extends Place {
  readonly class: string;
  readonly fields: readonly { readonly field: string; readonly rules: readonly string[] }[];
  /** More fields may come from code. */
  readonly open?: true;
  readonly authorize?: boolean | 'code';
}

export interface InspectedResource extends InspectedClass {
  readonly keys: readonly string[];
}

export interface InspectedListener extends Place {
  readonly event: string;
  readonly listener?: string;
  readonly method?: string;
  readonly via: string;
  readonly queued?: true;
}

export interface InspectedCommand extends Place {
  readonly name?: string;
  readonly class?: string;
  readonly description?: string;
  readonly arguments: readonly string[];
  readonly options: readonly string[];
}

export interface InspectedTask extends Place {
  readonly kind: 'command' | 'job' | 'call' | 'exec';
  readonly name?: string;
  readonly cron?: string;
  readonly calls: readonly string[];
}

export interface InspectedPolicy {
  readonly model: string;
  readonly policy: string;
  readonly via: string;
}

export interface InspectedGate extends Place {
  readonly ability?: string;
  readonly to?: string;
}

export interface InspectedObserver extends Place {
  readonly model: string;
  readonly observer: string;
}

export interface InspectedBinding extends Place {
  readonly name?: string;
  readonly lifetime: string;
  readonly to?: string;
}

export interface InspectedView {
  readonly name: string;
  readonly path: string;
  readonly extends: readonly string[];
  readonly includes: readonly string[];
  readonly components: readonly string[];
  readonly forms: number;
}

/** A key of the configuration with its uses. */
export interface InspectedKey {
  readonly key: string;
  /** Whether a file in `config/` has it; left out where that cannot be told. */
  readonly defined?: boolean;
  readonly uses: number;
  readonly first: Place;
}

export interface InspectedEnvKey {
  readonly key: string;
  /** Whether `.env.example` has it. */
  readonly example: boolean;
  readonly uses: number;
  /** Uses outside of `config/`, which give null once the configuration is cached. */
  readonly outsideConfig: number;
  readonly first?: Place;
}

export interface InspectedPackage {
  readonly name: string;
  readonly constraint?: string;
  readonly version?: string;
  readonly dev?: true;
}

export interface InspectedTests {
  readonly files: number;
  readonly tests: number;
  /** Requests that they make. */
  readonly requests: number;
}

/** Nodes are given by their place in the root's `nodes`. */
export interface InspectedEndpoint extends Place {
  /** `GET /orders/{order}` */
  readonly id: string;
  readonly methods: readonly string[];
  readonly uri: string;
  readonly action: string;
  /** What the route itself leads to: middleware, action, requests, bound models. */
  readonly starts: readonly InspectedEdge[];
  /** All that runs in the request, nearest first. */
  readonly reaches: readonly number[];
  /** What only runs in a queue, nearest first. */
  readonly queued: readonly number[];
}

export interface InspectedEdge {
  readonly node: number;
  /** How it is reached: `middleware`, `call`, `new`, `dispatch`, `include`… */
  readonly via: string;
  /** What is behind it runs in a queue. */
  readonly async?: true;
}

export interface InspectedNode extends Partial<Place> {
  readonly id: string;
  readonly kind: string;
  /** How many endpoints reach it, where all were followed; it is shared from two on. */
  readonly endpoints?: number;
  readonly to: readonly InspectedEdge[];
}

export interface InspectionProblem extends Partial<Place> {
  readonly kind: string;
  readonly message: string;
}

export interface InspectionStats {
  readonly methodCalls: number;
  readonly methodCallsResolved: number;
  /** The most frequent first. */
  readonly unknown: readonly UnknownReceiver[];
  /** PHP files that were counted, and what was left out. */
  readonly files: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

export type LeftOut = 'tests' | 'seeders' | 'factories' | 'vendor' | 'views';

export interface UnknownReceiver {
  /** `$request->user()->save` */
  readonly call: string;
  readonly count: number;
  readonly example: Place;
}
