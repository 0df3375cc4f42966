/**
 * From names in templates to where Laravel looks for what they mean, and back: view names and paths, tags and classes.
 * Only conventions; what an application registers elsewhere (namespaces, aliases, paths) is not known here.
 */
import type { ComponentUse } from './facts.ts';

/** Separates the namespace of a package from a name in it: `mail::button`. */
const IN_NAMESPACE = '::';

/** Laravel's extensions for views, the one it prefers first. */
const EXTENSIONS: readonly string[] = ['.blade.php', '.php', '.css', '.html'];

/** The name of a view by its path below a folder of views; undefined for a file that is no view. */
export function viewNameOf(path: string): string | undefined {
  const extension = EXTENSIONS.find((each) => path.endsWith(each));
  if (extension === undefined) return undefined;
  const name = path.slice(0, -extension.length).replaceAll('\\', '/').split('/').join('.');
  const [, namespace, rest] = /^vendor\.([^.]+)\.(.+)$/.exec(name) ?? [];
  return namespace === undefined ? name : `${namespace}${IN_NAMESPACE}${rest}`;
}

/** One spelling for each view: `a/b` is `a.b`. */
export function normalizeViewName(name: string): string {
  const at = name.indexOf(IN_NAMESPACE);
  const from = at === -1 ? 0 : at + IN_NAMESPACE.length;
  return name.slice(0, from) + name.slice(from).replaceAll('/', '.');
}

/** Where Laravel looks for a component, in its order: the first that exists is meant. */
export interface ComponentPlaces {
  /** Below the application's namespace, such as `View\Components\Alert` in `App`. */
  readonly classes: readonly string[];
  readonly views: readonly string[];
}

/** @param name as written in the template: `forms.input`, `mail::button` */
export function placesOfComponent(library: ComponentUse['library'], name: string): ComponentPlaces {
  switch (library) {
    case 'blade': {
      const className = classNameOf(name);
      const classes = name.includes(IN_NAMESPACE)
        ? []
        : [`View\\Components\\${className}`, `View\\Components\\${className}\\${lastOf(className, '\\')}`];
      const view = componentView(name);
      return { classes, views: [view, `${view}.index`, `${view}.${lastOf(lastOf(name, '.'), ':')}`] };
    }
    case 'livewire': {
      const className = classNameOf(name);
      return { classes: [`Livewire\\${className}`, `Http\\Livewire\\${className}`], views: [`livewire.${name}`] };
    }
    case 'flux':
      return { classes: [], views: [`flux${IN_NAMESPACE}${name}`] };
    case 'view':
      return { classes: [], views: [normalizeViewName(name)] };
  }
}

/** `forms.text-input` is `Forms\TextInput`. */
function classNameOf(name: string): string {
  return name
    .split('.')
    .map((part) =>
      part
        .split(/[-_\s]/)
        .map(capitalized)
        .join(''),
    )
    .join('\\');
}

function componentView(name: string): string {
  const at = name.indexOf(IN_NAMESPACE);
  if (at === -1) return `components.${name}`;
  const from = at + IN_NAMESPACE.length;
  return `${name.slice(0, from)}components.${name.slice(from)}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lastOf(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}
