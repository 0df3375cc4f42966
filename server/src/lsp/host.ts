/**
 * What the language server needs from where it runs. The features know nothing of Node or the browser: the mains hand
 * them one of these.
 */
import type { Gofmt } from '../go/gofmt.ts';
import type { ProjectTexts } from '../laravel/project.ts';
import type { Signatures } from '../php/signatures/signatures.ts';
import type { FileProblem, Report } from '../report/model.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { CompiledRow } from '../table/pattern.ts';
import type { Row } from '../table/row.ts';
import type { Locale } from '../text/locale.ts';
import type { HelperLibrary } from '../translate/helpers.ts';

export interface Host {
  readonly version: string;
  readonly grammars: Grammars;
  readonly gofmt: Gofmt;
  readonly helpers: HelperLibrary;
  /** The rows that ship with laragin, with the user's own of a folder on top, in the user's language. */
  rows(folder: string | undefined, locale: Locale): Promise<LoadedRows>;
  /** What PHP, Laravel and the libraries beside them declare. Opened when it is first asked for. */
  readonly builtins: Signatures;
  /**
   * What every PHP file of a folder declares, by application. Rejects with a message when the folder cannot be read, and
   * with the signal's reason when it is aborted.
   */
  indexFolder(folder: string, run: IndexRun): Promise<FolderIndex>;
  /** The text of one file; undefined when it is gone, cannot be read or is no text. */
  read(uri: string): Promise<string | undefined>;
  /** The report on a folder. Rejects with a message for the user when there is nothing to report on. */
  report(folder: string, run: ReportRun): Promise<RenderedReport>;
  /** The Go module that conversions of a folder are written to; `folder` is a URI, as the answer's is. */
  findGoModule(folder: string, setting: string): Promise<GoModule>;
  /** URIs of the Go files below a folder, those of other people's packages left out. */
  goFiles(folder: string): Promise<readonly string[]>;
  /** Whether a file is there already. */
  exists(uri: string): Promise<boolean>;
}

export interface Run {
  readonly signal: AbortSignal;
  /** What is done and what there is in all: files, or bytes of them. */
  progress(done: number, total: number): void;
}

export interface IndexRun extends Run {
  /** Larger files are named, not read; in bytes. */
  readonly maxSize: number;
  /** Called when the folder's own files are known and its dependencies are not, if those are read at all. */
  readonly onIndexed?: (index: FolderIndex) => void;
}

export interface FolderIndex {
  /** By path; at least one, the folder itself. */
  readonly roots: readonly RootIndex[];
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
}

/** One application of a folder. */
export interface RootIndex {
  /** Relative to the folder; empty for the folder itself. */
  readonly path: string;
  readonly files: readonly IndexedFile[];
  readonly project: ProjectTexts;
  /** What its dependencies declare, for `layerVendor`; left out when they are not installed, or not read yet. */
  readonly vendor?: string;
}

export interface IndexedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** The `FileIndex` as JSON. */
  readonly json: string;
}

export interface ReportRun extends Run {
  readonly locale: Locale;
  /** For the page's content security policy. */
  readonly nonce: string;
  /** Larger files are named, not read; in bytes. */
  readonly maxSize: number;
}

export interface LoadedRows {
  readonly compiled: readonly CompiledRow[];
  readonly proofs: Proofs;
  /** What is wrong with the user's own rows, one line each: file, line, field. */
  readonly problems: readonly string[];
}

/** Which rows were executed, and with what. */
export interface Proofs {
  /** Names with versions, for people: `PHP 8.2.36, Laravel 8.83.26, Gin 1.12.0`. */
  readonly versions: string;
  has(row: Row): boolean;
}

export interface RenderedReport {
  readonly report: Report;
  readonly html: string;
}

export interface GoModule {
  /** URI of the module's folder. */
  readonly folder: string;
  /** Its path, as `go.mod` names it. */
  readonly path: string;
  /** Whether `go.mod` is there. */
  readonly exists: boolean;
}
