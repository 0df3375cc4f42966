/** URIs of files below a folder, in the form that VS Code gives them, so that they can be compared as texts. */

/** `path` is relative to the folder, with forward slashes; empty for the folder itself. */
export function uriBelow(folder: string, path: string): string {
  return path === '' ? folder : `${folder}/${path.split('/').map(encode).join('/')}`;
}

/** The path of a URI below a folder, as the file system has it. */
export function pathBelow(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** VS Code encodes more than the language does. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
