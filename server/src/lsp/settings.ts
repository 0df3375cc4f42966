/**
 * Settings as the client sends them: read field by field, so that one bad value costs that value and a message, and
 * never the rest.
 */
import { type SeveritySetting, severities } from '../pitfalls/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol.ts';

export interface ReadSettings {
  readonly settings: Settings;
  /** What was not understood, each naming the setting and what it takes. */
  readonly problems: readonly string[];
}

/** Takes anything, since any client can send anything. */
export function readSettings(value: unknown): ReadSettings {
  const problems: string[] = [];
  const root = asObject(value);
  const hover = asObject(root.hover);
  const codeActions = asObject(root.codeActions);
  const codeLens = asObject(root.codeLens);
  const diagnostics = asObject(root.diagnostics);
  const rows = asObject(root.rows);
  const go = asObject(root.go);
  const files = asObject(root.files);
  const complain = (name: string, takes: string): void => {
    problems.push(`laragin.${name} takes ${takes}; the default is used instead.`);
  };
  const flag = (name: string, given: unknown, fallback: boolean): boolean => {
    if (typeof given === 'boolean') return given;
    if (given !== undefined && given !== null) complain(name, 'true or false');
    return fallback;
  };
  const text = (name: string, given: unknown, fallback: string): string => {
    if (typeof given === 'string') return given;
    if (given !== undefined && given !== null) complain(name, 'a text');
    return fallback;
  };
  const settings: Settings = {
    enable: flag('enable', root.enable, DEFAULT_SETTINGS.enable),
    hover: {
      enable: flag('hover.enable', hover.enable, DEFAULT_SETTINGS.hover.enable),
      types: flag('hover.types', hover.types, DEFAULT_SETTINGS.hover.types),
    },
    codeActions: { enable: flag('codeActions.enable', codeActions.enable, DEFAULT_SETTINGS.codeActions.enable) },
    codeLens: { enable: flag('codeLens.enable', codeLens.enable, DEFAULT_SETTINGS.codeLens.enable) },
    diagnostics: {
      enable: flag('diagnostics.enable', diagnostics.enable, DEFAULT_SETTINGS.diagnostics.enable),
      rules: readRules(diagnostics.rules, complain),
    },
    rows: { disabled: readDisabled(rows.disabled, complain) },
    go: { folder: readFolder(text('go.folder', go.folder, DEFAULT_SETTINGS.go.folder), complain) },
    files: { maxSize: readSize(files.maxSize, complain) },
  };
  return { settings, problems };
}

type Complain = (name: string, takes: string) => void;

function readRules(given: unknown, complain: Complain): Readonly<Record<string, SeveritySetting>> {
  const rules: Record<string, SeveritySetting> = {};
  for (const [id, severity] of Object.entries(asObject(given))) {
    if (isSeveritySetting(severity)) rules[id] = severity;
    else complain(`diagnostics.rules["${id}"]`, `one of off, ${severities.join(', ')}`);
  }
  return rules;
}

function readDisabled(given: unknown, complain: Complain): readonly string[] {
  if (given === undefined || given === null) return DEFAULT_SETTINGS.rows.disabled;
  if (Array.isArray(given) && given.every((id): id is string => typeof id === 'string')) return given;
  complain('rows.disabled', 'a list of row ids');
  return DEFAULT_SETTINGS.rows.disabled;
}

/** A folder outside the workspace is refused: nothing is written there. */
function readFolder(folder: string, complain: Complain): string {
  const parts = folder.split(/[\\/]/);
  if (!/^([\\/]|[A-Za-z]:)/.test(folder) && !parts.includes('..')) {
    return parts.filter((part) => part !== '' && part !== '.').join('/');
  }
  complain('go.folder', 'a path relative to the workspace folder, and inside it');
  return DEFAULT_SETTINGS.go.folder;
}

function readSize(given: unknown, complain: Complain): number {
  if (typeof given === 'number' && given >= 1000) return given;
  if (given !== undefined && given !== null) complain('files.maxSize', 'a number of bytes, at least 1000');
  return DEFAULT_SETTINGS.files.maxSize;
}

function isSeveritySetting(value: unknown): value is SeveritySetting {
  return value === 'off' || severities.some((severity) => severity === value);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
