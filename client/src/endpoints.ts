/**
 * The endpoints of the workspace in the side bar: by application and route file, each with what it is made of. What that
 * is the server says, when a branch is opened.
 */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type ApplicationEndpoints,
  COMMANDS,
  type CodePlace,
  ENDPOINT_PARTS_REQUEST,
  ENDPOINTS_CHANGED,
  ENDPOINTS_REQUEST,
  type Endpoint,
  type EndpointGroup,
  type EndpointPart,
  type EndpointPartKind,
  type EndpointPartsParams,
  type EndpointPartsResult,
  type EndpointsChanged,
  type EndpointsResult,
} from '../../server/src/protocol.ts';

type Node =
  | { readonly kind: 'application'; readonly application: ApplicationEndpoints }
  | { readonly kind: 'group'; readonly application: ApplicationEndpoints; readonly group: EndpointGroup }
  | { readonly kind: 'endpoint'; readonly application: ApplicationEndpoints; readonly endpoint: Endpoint }
  | { readonly kind: 'part'; readonly part: EndpointPart };

/** Milliseconds. */
const REFRESH_DELAY = 100;

export function registerEndpoints(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('laragin.endpoints', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (node) => (client.state === State.Running ? childrenOf(client, node) : []),
    },
  });
  // A tree that is told to refresh while its branches are being asked for may leave them empty: what comes together is told once.
  let told: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    clearTimeout(told);
    told = setTimeout(() => changed.fire(undefined), REFRESH_DELAY);
  };
  return vscode.Disposable.from(
    view,
    changed,
    { dispose: () => clearTimeout(told) },
    vscode.commands.registerCommand(COMMANDS.refreshEndpoints, refresh),
    client.onDidChangeState(refresh),
    client.onNotification(ENDPOINTS_CHANGED, ({ reading, hasPhp, hasEndpoints }: EndpointsChanged) => {
      view.message = reading && !hasEndpoints ? vscode.l10n.t('Reading the application…') : '';
      void vscode.commands.executeCommand('setContext', 'laragin.hasPhp', hasPhp);
      void vscode.commands.executeCommand('setContext', 'laragin.hasEndpoints', hasEndpoints || reading);
      refresh();
    }),
  );
}

async function childrenOf(client: BaseLanguageClient, node: Node | undefined): Promise<Node[]> {
  if (node === undefined) {
    const { applications } = await client.sendRequest<EndpointsResult>(ENDPOINTS_REQUEST);
    const [only, ...others] = applications;
    // With one application there is nothing to choose.
    if (only !== undefined && others.length === 0) return groupsOf(only);
    return applications.map((application) => ({ kind: 'application', application }));
  }
  switch (node.kind) {
    case 'application':
      return groupsOf(node.application);
    case 'group':
      return node.group.endpoints.map((endpoint) => ({ kind: 'endpoint', application: node.application, endpoint }));
    case 'endpoint': {
      const params: EndpointPartsParams = { application: node.application.uri, id: node.endpoint.id };
      const { parts } = await client.sendRequest<EndpointPartsResult>(ENDPOINT_PARTS_REQUEST, params);
      return parts.map((part) => ({ kind: 'part', part }));
    }
    case 'part':
      return [];
  }
}

function groupsOf(application: ApplicationEndpoints): Node[] {
  return application.groups.map((group) => ({ kind: 'group', application, group }));
}

function itemOf(node: Node): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'application': {
      const item = new vscode.TreeItem(node.application.name, Expanded);
      item.iconPath = new vscode.ThemeIcon('folder');
      return item;
    }
    case 'group': {
      const { name, endpoints } = node.group;
      const item = new vscode.TreeItem(name, Expanded);
      item.id = `${node.application.uri} ${name}`;
      item.description = String(endpoints.length);
      item.iconPath = new vscode.ThemeIcon('file-code');
      return item;
    }
    case 'endpoint': {
      const { label, name, at, id } = node.endpoint;
      const item = new vscode.TreeItem(label, Collapsed);
      item.id = `${node.application.uri} ${id} ${at.offset}`;
      item.description = name;
      item.tooltip = name === '' ? label : `${label}\n${name}`;
      item.iconPath = new vscode.ThemeIcon('symbol-interface');
      item.command = openCommand(at);
      return item;
    }
    case 'part': {
      const { kind, label, detail, at } = node.part;
      const item = new vscode.TreeItem(label, None);
      item.description = detail;
      item.tooltip = `${nameOf(kind)}: ${label}${detail === '' ? '' : `\n${detail}`}`;
      item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
      item.accessibilityInformation = { label: `${nameOf(kind)} ${label} ${detail}` };
      if (at !== undefined) item.command = openCommand(at);
      return item;
    }
  }
}

function openCommand({ uri, offset }: CodePlace): vscode.Command {
  return { title: vscode.l10n.t('Open'), command: COMMANDS.openCode, arguments: [uri, offset] };
}

/** Opens a file at an offset, which only its text turns into a line. */
export async function openCode(uri: unknown, offset: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof offset !== 'number') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position), preview: true });
}

const ICONS: Readonly<Record<EndpointPartKind, string>> = {
  middleware: 'filter',
  action: 'symbol-method',
  request: 'checklist',
  policy: 'shield',
  model: 'database',
  service: 'tools',
  job: 'gear',
  event: 'zap',
  listener: 'radio-tower',
  mail: 'mail',
  notification: 'bell',
  resource: 'json',
  view: 'browser',
};

function nameOf(kind: EndpointPartKind): string {
  switch (kind) {
    case 'middleware':
      return vscode.l10n.t('Middleware');
    case 'action':
      return vscode.l10n.t('Action');
    case 'request':
      return vscode.l10n.t('Form request');
    case 'policy':
      return vscode.l10n.t('Policy');
    case 'model':
      return vscode.l10n.t('Model');
    case 'service':
      return vscode.l10n.t('Service');
    case 'job':
      return vscode.l10n.t('Job');
    case 'event':
      return vscode.l10n.t('Event');
    case 'listener':
      return vscode.l10n.t('Listener');
    case 'mail':
      return vscode.l10n.t('Mail');
    case 'notification':
      return vscode.l10n.t('Notification');
    case 'resource':
      return vscode.l10n.t('Resource');
    case 'view':
      return vscode.l10n.t('View');
  }
}
