/** The language server in Node, over IPC, stdio or a socket, as the command line says. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeHost } from './lsp/host.node.ts';
import { startServer } from './lsp/server.ts';

startServer(createConnection(ProposedFeatures.all), createNodeHost);
