/**
 * The routes of `Auth::routes()`: those of laravel/ui, and before it of Laravel 6 itself. Controllers are those of the
 * application, so they are in the namespace of the group around, or in `App\Http\Controllers`.
 */
import type { Origin } from '../list.ts';
import { arrayOf, has, type Php, type PhpArray, textOf, truthOf } from './php-values.ts';
import { inGroup, register } from './router.ts';
import type { Run } from './run.ts';

export function authRoutes(run: Run, options: PhpArray, origin: Origin): void {
  const namespace = hasController(run, 'Auth\\LoginController') ? null : 'App\\Http\\Controllers';
  // Laravel 6 had the routes in the router, without a namespace of their own.
  if (run.version < 7 || namespace === null) registerAll(run, options, origin);
  else inGroup(run, arrayOf({ namespace }), () => registerAll(run, options, origin));
}

function registerAll(run: Run, options: PhpArray, origin: Origin): void {
  const route = (method: 'GET' | 'POST', uri: string, action: string, name?: string): void => {
    const made = register(run, method === 'GET' ? ['GET', 'HEAD'] : ['POST'], uri, `Auth\\${action}`, origin);
    if (name !== undefined) made.action = new Map(made.action).set('as', textOf(made.action.get('as')) + name);
  };
  const wants = (name: string, otherwise: boolean): boolean =>
    has(options, name) ? truthOf(options.get(name) as Php) !== false : otherwise;
  if (wants('login', true)) {
    route('GET', 'login', 'LoginController@showLoginForm', 'login');
    route('POST', 'login', 'LoginController@login');
  }
  if (wants('logout', true)) route('POST', 'logout', 'LoginController@logout', 'logout');
  if (wants('register', true)) {
    route('GET', 'register', 'RegisterController@showRegistrationForm', 'register');
    route('POST', 'register', 'RegisterController@register');
  }
  if (wants('reset', true)) {
    route('GET', 'password/reset', 'ForgotPasswordController@showLinkRequestForm', 'password.request');
    route('POST', 'password/email', 'ForgotPasswordController@sendResetLinkEmail', 'password.email');
    route('GET', 'password/reset/{token}', 'ResetPasswordController@showResetForm', 'password.reset');
    route('POST', 'password/reset', 'ResetPasswordController@reset', 'password.update');
  }
  if (wants('confirm', hasController(run, 'Auth\\ConfirmPasswordController'))) {
    route('GET', 'password/confirm', 'ConfirmPasswordController@showConfirmForm', 'password.confirm');
    route('POST', 'password/confirm', 'ConfirmPasswordController@confirm');
  }
  if (wants('verify', false)) {
    route('GET', 'email/verify', 'VerificationController@show', 'verification.notice');
    route('GET', 'email/verify/{id}/{hash}', 'VerificationController@verify', 'verification.verify');
    route('POST', 'email/resend', 'VerificationController@resend', 'verification.resend');
  }
}

/** Whether the application has a controller in the namespace of the group around. */
function hasController(run: Run, name: string): boolean {
  const group = run.groups.at(-1);
  const namespace = textOf(group?.get('namespace'));
  // A group that names the usual place means the controllers there, known or not.
  if (namespace === 'App\\Http\\Controllers' && !/Confirm/.test(name)) return true;
  const full = namespace === '' ? name : `${namespace}\\${name}`;
  return run.controllers.has(full.toLowerCase()) || run.lookups.hasClass?.(full) === true;
}
