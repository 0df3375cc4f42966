/** The migration report for the editor: the page, with progress and cancellation. */
import type { CancellationToken } from 'vscode-languageserver';
import type { ReportParams, ReportResult } from '../protocol.ts';
import { requestError } from './errors.ts';
import type { Session } from './session.ts';
import { textsOf } from './texts.ts';

/** At most this often, since a client draws every message. */
const PROGRESS_INTERVAL = 100;

export async function showReport(
  session: Session,
  params: ReportParams,
  token: CancellationToken,
): Promise<ReportResult> {
  const texts = textsOf(session.locale);
  const aborted = new AbortController();
  const listener = token.onCancellationRequested(() => aborted.abort(new Error('cancelled')));
  let last = 0;
  const progress = (done: number, total: number): void => {
    const now = Date.now();
    if (params.workDoneToken === undefined || (now - last < PROGRESS_INTERVAL && done < total)) return;
    last = now;
    const percentage = Math.floor((done * 100) / Math.max(1, total));
    void session.connection.sendNotification('$/progress', {
      token: params.workDoneToken,
      value: { kind: 'report', message: texts.reading(percentage), percentage },
    });
  };
  try {
    const { report, html } = await session.host.report(params.folder, {
      locale: session.locale,
      nonce: params.nonce,
      maxSize: session.settings(params.folder).files.maxSize,
      signal: aborted.signal,
      progress,
    });
    const { sites, mapped } = report.coverage;
    const number = new Intl.NumberFormat(session.locale);
    const share = `${Math.round((mapped * 100) / Math.max(1, sites))} %`;
    const hours = `${number.format(Math.round(report.effort.minutes / 60))} h`;
    return { html, summary: texts.summary(number.format(sites), share, hours) };
  } catch (reason) {
    throw requestError(reason);
  } finally {
    listener.dispose();
  }
}
