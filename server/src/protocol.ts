/**
 * What client and server say to each other beyond the Language Server Protocol: types and method names, no code that
 * runs. The client knows the server through this file alone.
 */
import type { SeveritySetting } from './pitfalls/rule.ts';

/** Settings under `laragin.` in the editor; a test holds them equal to `contributes.configuration`. */
export interface Settings {
  readonly enable: boolean;
  readonly hover: {
    readonly enable: boolean;
    /** Whether hovers tell of Laravel's own names: columns, relations, routes, views, config. */
    readonly types: boolean;
  };
  readonly codeActions: { readonly enable: boolean };
  readonly codeLens: {
    /** Above what routes lead to, and above Go that was made from PHP. */
    readonly enable: boolean;
  };
  readonly diagnostics: {
    readonly enable: boolean;
    /** Severity by rule id; `off` switches the rule off. */
    readonly rules: Readonly<Record<string, SeveritySetting>>;
  };
  readonly rows: {
    /** Row ids, or topics with a trailing `/*`, that hover and code actions leave out. */
    readonly disabled: readonly string[];
  };
  readonly go: {
    /** Folder of the Go module, relative to the workspace folder; empty means: the one with a `go.mod`, else `go`. */
    readonly folder: string;
  };
  readonly files: {
    /** Larger files are not parsed; in bytes. */
    readonly maxSize: number;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  hover: { enable: true, types: true },
  codeActions: { enable: true },
  codeLens: { enable: true },
  diagnostics: { enable: true, rules: {} },
  rows: { disabled: [] },
  go: { folder: '' },
  files: { maxSize: 5_000_000 },
};

/** `initializationOptions`: what the client can do that the protocol has no capability for. */
export interface InitializationOptions {
  /** Commands that the client answers itself; code actions that are only a command need theirs to be here. */
  readonly clientCommands?: readonly string[];
  /** The client answers `laragin/files` and `laragin/read`, because the server has no file system (browser). */
  readonly clientFiles?: boolean;
  /** The client shows endpoints and wants to hear when they change. */
  readonly endpoints?: boolean;
  /** Folder where indexes are kept between starts; undefined means the user's cache folder. */
  readonly cacheFolder?: string;
  /** The content of each of `ASSETS`, because the server can read no file beside its bundle (browser). */
  readonly assets?: Readonly<Record<string, Uint8Array>>;
}

/** The files beside the bundle that a server without a file system is given when it starts. */
export const ASSETS = [
  'web-tree-sitter.wasm',
  'tree-sitter-php.wasm',
  'tree-sitter-go.wasm',
  'gofmt.wasm',
  'helpers.json',
  'table.json',
  'table.zh-cn.json',
  'proofs.json',
  'signatures.txt',
] as const;

export const COMMANDS = {
  preview: 'laragin.preview',
  copyGo: 'laragin.copyGo',
  merge: 'laragin.merge',
  explain: 'laragin.explain',
  report: 'laragin.report',
  refreshEndpoints: 'laragin.refreshEndpoints',
  openCode: 'laragin.openCode',
  restart: 'laragin.restartServer',
  showOutput: 'laragin.showOutput',
} as const;

/** A range by UTF-16 offsets into the version of the document that it was made for. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** What of a PHP document is converted: a piece of a function's body, or what a place in it lies in. */
export type ConvertUnit = (typeof CONVERT_UNITS)[number];
export const CONVERT_UNITS = ['piece', 'function', 'class', 'file'] as const;

/** Client → server: the Go for a range of a PHP document, for the preview beside it or the clipboard. */
export const CONVERT_REQUEST = 'laragin/convert';
export interface ConvertParams {
  readonly uri: string;
  readonly range: OffsetRange;
  /** By default a piece; where the range is empty, the function around it. */
  readonly unit?: ConvertUnit;
}
export interface ConvertResult {
  /** Title of the preview document, without a folder: `OrderController.show.go`. */
  readonly title: string;
  /** As it is shown: what there is to know of it first. */
  readonly go: string;
  /** As it is copied: to be pasted where there is a package and its imports. */
  readonly code: string;
}

/** Client → server: the Go of something whose Go file a person has changed, to be put together. */
export const MERGE_REQUEST = 'laragin/merge';
export type MergeParams = ConvertParams;
export interface MergeResult {
  readonly files: readonly MergeFile[];
}
export interface MergeFile {
  /** URI of the Go file. */
  readonly uri: string;
  /** URI of the file that keeps what was converted last; it is to be `kept` when the result has been saved. */
  readonly baseUri: string;
  /** What the person and the new conversion have in common. */
  readonly base: string;
  readonly incoming: string;
  readonly kept: string;
}

/** Client → server: the report on a folder. Progress is reported on `workDoneToken`; the request can be cancelled. */
export const REPORT_REQUEST = 'laragin/report';
export interface ReportParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Letters and digits that cannot be guessed: style and script of the page run under it and under nothing else. */
  readonly nonce: string;
  readonly workDoneToken?: string | number;
}
export interface ReportResult {
  readonly html: string;
  /** One line for a notification or a status: `1,204 sites, 91 % mapped, 42 h`. */
  readonly summary: string;
}

/** Client → server: the documentation page, in Markdown, of a row or a pitfall rule. */
export const EXPLAIN_REQUEST = 'laragin/explain';
export interface ExplainParams {
  readonly id: string;
}
export interface ExplainResult {
  readonly markdown: string | undefined;
}

/** Client → server: the endpoints of the workspace's applications, as far as they have been read. */
export const ENDPOINTS_REQUEST = 'laragin/endpoints';
export interface EndpointsResult {
  /** Those that have endpoints, by folder. */
  readonly applications: readonly ApplicationEndpoints[];
}
export interface ApplicationEndpoints {
  /** URI of the application's folder. */
  readonly uri: string;
  /** The folder as people know it: relative to the workspace. */
  readonly name: string;
  readonly groups: readonly EndpointGroup[];
}
/** The endpoints of one route file. */
export interface EndpointGroup {
  /** The file's path in the application. */
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
}
export interface Endpoint {
  /** What `laragin/endpointParts` asks with; good until the endpoints change. */
  readonly id: string;
  /** `GET /api/orders/{order}` */
  readonly label: string;
  /** The route's name; empty for none. */
  readonly name: string;
  readonly at: CodePlace;
}

/** Client → server: what one endpoint is made of. */
export const ENDPOINT_PARTS_REQUEST = 'laragin/endpointParts';
export interface EndpointPartsParams {
  /** URI of the application's folder. */
  readonly application: string;
  readonly id: string;
}
export interface EndpointPartsResult {
  /** From the outside in: middleware, action, what it is given, what it reaches. */
  readonly parts: readonly EndpointPart[];
}
export interface EndpointPart {
  readonly kind: EndpointPartKind;
  /** In few words: `auth:sanctum`, `OrderController@show`. */
  readonly label: string;
  /** The rest of the name, or what there is to know of it. */
  readonly detail: string;
  /** Undefined for what stands in no file of the application. */
  readonly at: CodePlace | undefined;
}
export type EndpointPartKind = (typeof ENDPOINT_PARTS)[number];
/** In the order in which they are shown. */
export const ENDPOINT_PARTS = [
  'middleware',
  'action',
  'request',
  'policy',
  'model',
  'service',
  'job',
  'event',
  'listener',
  'mail',
  'notification',
  'resource',
  'view',
] as const;
export interface CodePlace {
  readonly uri: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/** Server → client, where `InitializationOptions.endpoints` asks for it: what there is to show is another than before. */
export const ENDPOINTS_CHANGED = 'laragin/endpointsChanged';
export interface EndpointsChanged {
  /** Whether folders are still being read, so that there may be more. */
  readonly reading: boolean;
  /** Whether the workspace holds PHP at all, as far as it has been read. */
  readonly hasPhp: boolean;
  readonly hasEndpoints: boolean;
}

/** Server → client, where the server has no file system: every file of a folder that a report reads. */
export const FILES_REQUEST = 'laragin/files';
export interface FilesParams {
  readonly folder: string;
}
export interface FilesResult {
  /** URIs, in any order. */
  readonly uris: readonly string[];
}

/** Server → client, where the server has no file system: one file, in base64. */
export const READ_REQUEST = 'laragin/read';
export interface ReadParams {
  readonly uri: string;
}
export interface ReadResult {
  readonly base64: string | undefined;
}
