<?php
// laravel/ui, and Laravel itself before 6: the traits behind the controllers of login and registration

namespace Illuminate\Foundation\Auth {
trait RedirectsUsers {
  /** @return string */
  public function redirectPath() {}
}
trait ThrottlesLogins {
  /** @return bool */
  protected function hasTooManyLoginAttempts(\Illuminate\Http\Request $request) {}
  /** @return void */
  protected function incrementLoginAttempts(\Illuminate\Http\Request $request) {}
  protected function sendLockoutResponse(\Illuminate\Http\Request $request): never {}
  /** @return void */
  protected function clearLoginAttempts(\Illuminate\Http\Request $request) {}
  /** @return void */
  protected function fireLockoutEvent(\Illuminate\Http\Request $request) {}
  /** @return string */
  protected function throttleKey(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Cache\RateLimiter */
  protected function limiter() {}
  /** @return int */
  public function maxAttempts() {}
  /** @return int */
  public function decayMinutes() {}
}
trait AuthenticatesUsers {
  use RedirectsUsers, ThrottlesLogins;
  /** @return \Illuminate\View\View */
  public function showLoginForm() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function login(\Illuminate\Http\Request $request) {}
  /** @return void */
  protected function validateLogin(\Illuminate\Http\Request $request) {}
  /** @return bool */
  protected function attemptLogin(\Illuminate\Http\Request $request) {}
  /** @return array<string, mixed> */
  protected function credentials(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  protected function sendLoginResponse(\Illuminate\Http\Request $request) {}
  /** @return mixed */
  protected function authenticated(\Illuminate\Http\Request $request, $user) {}
  protected function sendFailedLoginResponse(\Illuminate\Http\Request $request): never {}
  /** @return string */
  public function username() {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function logout(\Illuminate\Http\Request $request) {}
  /** @return mixed */
  protected function loggedOut(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Contracts\Auth\StatefulGuard */
  protected function guard() {}
}
trait RegistersUsers {
  use RedirectsUsers;
  /** @return \Illuminate\View\View */
  public function showRegistrationForm() {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function register(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Contracts\Auth\StatefulGuard */
  protected function guard() {}
  /** @return mixed */
  protected function registered(\Illuminate\Http\Request $request, $user) {}
}
trait SendsPasswordResetEmails {
  /** @return \Illuminate\View\View */
  public function showLinkRequestForm() {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function sendResetLinkEmail(\Illuminate\Http\Request $request) {}
  /** @return void */
  protected function validateEmail(\Illuminate\Http\Request $request) {}
  /** @return array<string, mixed> */
  protected function credentials(\Illuminate\Http\Request $request) {}
  /**
   * @param string $response
   * @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse
   */
  protected function sendResetLinkResponse(\Illuminate\Http\Request $request, $response) {}
  /**
   * @param string $response
   * @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse
   */
  protected function sendResetLinkFailedResponse(\Illuminate\Http\Request $request, $response) {}
  /** @return \Illuminate\Auth\Passwords\PasswordBroker */
  public function broker() {}
}
trait ResetsPasswords {
  use RedirectsUsers;
  /** @return \Illuminate\View\View */
  public function showResetForm(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function reset(\Illuminate\Http\Request $request) {}
  /** @return array<string, mixed> */
  protected function rules() {}
  /** @return array<string, string> */
  protected function validationErrorMessages() {}
  /** @return array<string, mixed> */
  protected function credentials(\Illuminate\Http\Request $request) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @param string $password
   * @return void
   */
  protected function resetPassword($user, $password) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @param string $password
   * @return void
   */
  protected function setUserPassword($user, $password) {}
  /** @return \Illuminate\Auth\Passwords\PasswordBroker */
  public function broker() {}
  /** @return \Illuminate\Contracts\Auth\StatefulGuard */
  protected function guard() {}
}
trait VerifiesEmails {
  use RedirectsUsers;
  /** @return \Illuminate\View\View|\Illuminate\Http\RedirectResponse */
  public function show(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function verify(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function resend(\Illuminate\Http\Request $request) {}
}
trait ConfirmsPasswords {
  use RedirectsUsers;
  /** @return \Illuminate\View\View */
  public function showConfirmForm() {}
  /** @return \Illuminate\Http\RedirectResponse|\Illuminate\Http\JsonResponse */
  public function confirm(\Illuminate\Http\Request $request) {}
}
}
