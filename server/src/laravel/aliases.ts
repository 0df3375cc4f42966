/**
 * The class names that Laravel makes available in the global namespace, so that `Route::get()` works without an import.
 * These are the defaults of Laravel 6 to 13; what an application adds to or removes from them is not known here.
 */

/** The class behind a default alias, by the alias in any case. */
export function defaultAlias(name: string): string | undefined {
  return ALIASES.get(name.toLowerCase());
}

const FACADES = `App Artisan Auth Blade Broadcast Bus Cache Concurrency Config Context Cookie Crypt Date DB Event File Gate
  Hash Http Lang Log Mail Notification Password Process Queue RateLimiter Redirect Redis Request Response Route Schedule
  Schema Session Storage URL Validator View Vite`;

const ALIASES: ReadonlyMap<string, string> = new Map([
  ...FACADES.split(/\s+/).map((name): [string, string] => [
    name.toLowerCase(),
    `Illuminate\\Support\\Facades\\${name}`,
  ]),
  ['arr', 'Illuminate\\Support\\Arr'],
  ['eloquent', 'Illuminate\\Database\\Eloquent\\Model'],
  ['js', 'Illuminate\\Support\\Js'],
  ['number', 'Illuminate\\Support\\Number'],
  ['str', 'Illuminate\\Support\\Str'],
  ['uri', 'Illuminate\\Support\\Uri'],
]);
