/** The files whose changes on disk the server wants to hear of. */
import { type FileSystemWatcher, WatchKind } from 'vscode-languageserver';

export const WATCHERS: FileSystemWatcher[] = [
  { globPattern: '**/*.{php,phtml,go}', kind: WatchKind.Create | WatchKind.Change },
  {
    globPattern: '**/{composer.json,composer.lock,artisan,.gitignore,.env.example}',
    kind: WatchKind.Create | WatchKind.Change,
  },
  { globPattern: '**/.laragin/rows/*.{yaml,yml}' },
  // A folder that is gone is told by its own name.
  { globPattern: '**/*', kind: WatchKind.Delete },
];
