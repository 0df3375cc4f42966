/** The language server in Node, over IPC, stdio or a socket, as the command line says; or a thread of it that indexes. */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeHost } from './lsp/host.node.ts';
import { serveIndexThread } from './lsp/index-thread.node.ts';
import { startServer } from './lsp/server.ts';

if (!serveIndexThread()) {
  // Every keystroke makes a new tree of the file and garbage of the old one. Left to itself V8 lets tens of megabytes of
  // that lie before it collects; this lets a third of what is alive, at no cost in time that could be measured.
  setFlagsFromString('--heap-growing-percent=30');
  startServer(createConnection(ProposedFeatures.all), createNodeHost);
}
