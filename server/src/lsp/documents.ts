/**
 * The open documents with their trees. A change only records the new text; parsing waits until somebody asks, so a burst
 * of keystrokes costs one parse. Everything derived is kept for one version and shared by all features.
 */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { File as GoFile } from '../go/ast.ts';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import { openFile, type PhpFile } from '../php/file.ts';
import { GoDocument } from '../syntax/go/document.ts';
import type { Grammars } from '../syntax/grammar.ts';
import { PhpDocument } from '../syntax/php/parse.ts';
import { LineIndex } from '../text/lines.ts';

export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly #grammars: Grammars;
  #content: TextDocument;
  #lines: Versioned<LineIndex> | undefined;
  #php: Versioned<PhpFile> | undefined;
  #phpTree: PhpDocument | undefined;
  #goTree: GoDocument | undefined;

  constructor(grammars: Grammars, content: TextDocument) {
    this.#grammars = grammars;
    this.#content = content;
    this.uri = content.uri;
    this.languageId = content.languageId;
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

  /** The file as PHP. */
  get php(): PhpFile {
    this.#php = this.#current(this.#php, () => {
      if (this.#phpTree === undefined) this.#phpTree = new PhpDocument(this.#grammars.php, this.text);
      else this.#phpTree.setText(this.text);
      return openFile(this.#phpTree.program, laravelKnowledge);
    });
    return this.#php.value;
  }

  /** The file as Go. */
  get go(): GoFile {
    if (this.#goTree === undefined) this.#goTree = new GoDocument(this.#grammars, this.text);
    else this.#goTree.update(this.text);
    return this.#goTree.file;
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

export class OpenDocuments {
  readonly #grammars: Grammars;
  readonly #byUri = new Map<string, OpenDocument>();

  constructor(grammars: Grammars) {
    this.#grammars = grammars;
  }

  open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    this.close(uri);
    const document = new OpenDocument(this.#grammars, TextDocument.create(uri, languageId, version, text));
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
