/** Failures that a user can read: the message, and never a stack. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export function requestError(reason: unknown): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(reason));
}

export function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
