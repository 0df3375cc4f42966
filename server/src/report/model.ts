/**
 * The report as data: what every renderer shows and what `--format json` prints. `report.schema.json` says the same.
 *
 * It holds nothing of the machine that made it: no clock, no absolute path, no number of workers. The same files give
 * the same report, byte for byte. Every total is the sum of parts that are listed.
 */
import type { Severity } from '../pitfalls/rule.ts';
import type { Fidelity } from '../table/row.ts';
import type { External } from '../table/site.ts';

/** Grows when a field changes its meaning or goes away; a new field does not count. */
export const SCHEMA_VERSION = 1;

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'laragin'; readonly version: string };
  readonly project: Project;
  readonly coverage: Coverage;
  readonly effort: Effort;
  /** Rows that stand in the code; most sites first. */
  readonly idioms: readonly Idiom[];
  /** PHP's and the framework's doing without a row; most sites first. */
  readonly unknown: readonly UnknownConstruct[];
  /** Files that cost something; most minutes first. */
  readonly files: readonly HotFile[];
  /** Findings of the PHP rules, by rule; most severe first. */
  readonly pitfalls: readonly PitfallCount[];
  /** What was left out or read only in part, by path. */
  readonly problems: readonly FileProblem[];
}

export type ProjectKind = 'laravel' | 'lumen' | 'plain';

export interface Project {
  readonly name: string;
  readonly kind: ProjectKind;
  /** Files that were read. */
  readonly phpFiles: number;
  /** Blade templates: counted, but not part of the figures. */
  readonly bladeFiles: number;
  /** Go files that stand beside the PHP. */
  readonly goFiles: number;
  /** Lines of the PHP files, empty ones and comments included. */
  readonly lines: number;
  /** Lines inside functions and scripts that are neither empty nor a comment. */
  readonly logicLines: number;
  /** Functions and methods with a body. */
  readonly functions: number;
}

export interface Coverage {
  /** Places where the code asks PHP or the framework for something: `mapped + unmapped`. */
  readonly sites: number;
  /** Sites with a row: the sum of `byFidelity`. */
  readonly mapped: number;
  readonly unmapped: number;
  readonly byFidelity: Readonly<Record<Fidelity, number>>;
  /** Method calls on an object whose class is not known; they may be the application's own and are not sites. */
  readonly unknownReceivers: number;
}

export interface Effort {
  /** The sum of `parts`. */
  readonly minutes: number;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly EffortPart[];
  /** Minutes of one person-day, to turn minutes into days. */
  readonly minutesPerDay: number;
}

export type EffortPartId = Fidelity | 'unmapped' | 'logic';

export interface EffortPart {
  readonly id: EffortPartId;
  /** Sites for a fidelity and for `unmapped`, lines for `logic`. */
  readonly count: number;
  readonly minutes: number;
  readonly low: number;
  readonly high: number;
}

/** A place in the code: evidence for a number. */
export interface Place {
  readonly path: string;
  /** One based. */
  readonly line: number;
}

export interface Idiom {
  /** The row's id. */
  readonly id: string;
  readonly title: string;
  readonly fidelity: Fidelity;
  /** Whether PHP and Go were both executed and gave the same answers. */
  readonly proven: boolean;
  readonly sites: number;
  readonly files: number;
  readonly minutes: number;
  readonly caveat: string | null;
  /** The Go, with `$UPPERCASE` for the parts of the PHP; null when a builder makes it, or there is none. */
  readonly go: string | null;
  /** The first sites, by path and line. */
  readonly places: readonly Place[];
}

export interface UnknownConstruct {
  readonly name: string;
  readonly kind: External;
  readonly sites: number;
  readonly files: number;
  readonly minutes: number;
  readonly places: readonly Place[];
}

export interface HotFile {
  readonly path: string;
  readonly lines: number;
  readonly sites: number;
  readonly mapped: number;
  /** For its mapped sites and its lines of logic. What is learned once (unmapped constructs) is no single file's. */
  readonly minutes: number;
  /** Of its mapped sites; null when it has none. */
  readonly worst: Fidelity | null;
}

export interface PitfallCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
  readonly places: readonly Place[];
}

/**
 * `unreadable`: the system refuses. `too-large`: above the size limit. `binary`: not text. `syntax`: parts do not
 * parse, the rest was read. `failed`: the analysis gave up on the file. `rows`: a row file that cannot be used.
 */
export type ProblemKind = 'unreadable' | 'too-large' | 'binary' | 'syntax' | 'failed' | 'rows';

export interface FileProblem {
  readonly kind: ProblemKind;
  readonly path: string;
  /** One based, when the problem has a place. */
  readonly line: number | null;
  /** The particulars in English: the system's error code, the size, what the parser missed. */
  readonly detail: string;
}
