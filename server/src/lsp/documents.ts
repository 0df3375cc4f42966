/**
 * The open documents with their trees. A change only records the new text; parsing waits until somebody asks, so a burst
 * of keystrokes costs one parse. Everything derived is kept for one version and shared by all features.
 */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { File as GoFile } from '../go/ast.ts';
import { openFile, type PhpFile } from '../php/file.ts';
import { type BodyMemory, openBodyMemory } from '../php/summary/body-memory.ts';
import type { Types } from '../php/world.ts';
import { type BladeFile, isWritten, readBlade } from '../syntax/blade/read.ts';
import { GoDocument } from '../syntax/go/document.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { Node, Program } from '../syntax/php/ast.ts';
import { PhpDocument } from '../syntax/php/parse.ts';
import { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/** A Blade template is PHP as well: `php` is what it runs, `isCode` tells what of that stands in it. */
export type DocumentKind = 'php' | 'blade' | 'go' | 'other';

/** The types of the application that a document is part of. */
export type TypesOf = (uri: string) => Types;

export class OpenDocument {
  readonly uri: string;
  readonly kind: DocumentKind;
  /** For making its index again. */
  readonly bodies: BodyMemory = openBodyMemory();
  readonly #grammars: Grammars;
  readonly #typesOf: TypesOf;
  #content: TextDocument;
  #lines: Versioned<LineIndex> | undefined;
  #blade: Versioned<BladeFile> | undefined;
  #php: TypedFile | undefined;
  #phpTree: PhpDocument | undefined;
  #goTree: GoDocument | undefined;

  constructor(grammars: Grammars, typesOf: TypesOf, content: TextDocument) {
    this.#grammars = grammars;
    this.#typesOf = typesOf;
    this.#content = content;
    this.uri = content.uri;
    this.kind = kindOf(content);
  }

  get version(): number {
    return this.#content.version;
  }

  get text(): string {
    return this.#content.getText();
  }

  get lines(): LineIndex {
    this.#lines = this.#current(this.#lines, () => new LineIndex(this.text));
    return this.#lines.value;
  }

  /** The tree of the PHP in the document. */
  get program(): Program {
    if (this.kind === 'blade') return this.blade.php;
    if (this.#phpTree === undefined) this.#phpTree = new PhpDocument(this.#grammars.php, this.text);
    else this.#phpTree.setText(this.text);
    return this.#phpTree.program;
  }

  /** The file as PHP, with what its application knows of it. */
  get php(): PhpFile {
    const { version } = this;
    const types = this.#typesOf(this.uri);
    const { generation } = types.world;
    const known = this.#php;
    if (known?.version === version && known.types === types && known.generation === generation) return known.file;
    const program = known?.version === version ? known.file.program : this.program;
    const file = openFile(program, types);
    this.#php = { version, types, generation, file };
    return file;
  }

  /** The file as a Blade template. */
  get blade(): BladeFile {
    this.#blade = this.#current(this.#blade, () => readBlade(this.text, this.#grammars));
    return this.#blade.value;
  }

  /** The file as Go. */
  get go(): GoFile {
    if (this.#goTree === undefined) this.#goTree = new GoDocument(this.#grammars, this.text);
    else this.#goTree.update(this.text);
    return this.#goTree.file;
  }

  /** Whether there is PHP in the document, by its kind. */
  get hasPhp(): boolean {
    return this.kind === 'php' || this.kind === 'blade';
  }

  /** Whether a node of `php` stands in the document, and is not what Blade's compiler adds. */
  isCode(node: Node | Range): boolean {
    return this.kind !== 'blade' || isWritten(this.blade, node);
  }

  change(changes: TextDocumentContentChangeEvent[], version: number): void {
    this.#content = TextDocument.update(this.#content, changes, version);
  }

  dispose(): void {
    this.#phpTree?.dispose();
    this.#goTree?.dispose();
    this.#phpTree = undefined;
    this.#goTree = undefined;
  }

  #current<T>(known: Versioned<T> | undefined, make: () => T): Versioned<T> {
    return known?.version === this.version ? known : { version: this.version, value: make() };
  }
}

interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** What it means changes with its application too. */
interface TypedFile {
  readonly version: number;
  readonly types: Types;
  readonly generation: number | undefined;
  readonly file: PhpFile;
}

/** Editors without an extension for Blade take templates for PHP. */
function kindOf({ uri, languageId }: TextDocument): DocumentKind {
  if (languageId === 'blade') return 'blade';
  if (languageId === 'php') return uri.endsWith('.blade.php') ? 'blade' : 'php';
  return languageId === 'go' ? 'go' : 'other';
}

export class OpenDocuments {
  readonly #grammars: Grammars;
  readonly #typesOf: TypesOf;
  readonly #byUri = new Map<string, OpenDocument>();

  constructor(grammars: Grammars, typesOf: TypesOf) {
    this.#grammars = grammars;
    this.#typesOf = typesOf;
  }

  /** A document that is not open: whoever reads it disposes of it. */
  read(uri: string, languageId: string, text: string): OpenDocument {
    return new OpenDocument(this.#grammars, this.#typesOf, TextDocument.create(uri, languageId, 0, text));
  }

  open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    this.close(uri);
    const content = TextDocument.create(uri, languageId, version, text);
    const document = new OpenDocument(this.#grammars, this.#typesOf, content);
    this.#byUri.set(uri, document);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  all(): Iterable<OpenDocument> {
    return this.#byUri.values();
  }

  close(uri: string): void {
    this.#byUri.get(uri)?.dispose();
    this.#byUri.delete(uri);
  }
}
