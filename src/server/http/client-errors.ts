import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '#contract/problem.ts';
import { problemJson, problemType } from './problem-reply.ts';

/** What Node's own parser refuses never reaches a route: https://nodejs.org/docs/latest-v20.x/api/http.html#event-clienterror */
const statusOf = (code: string | undefined): { readonly status: number; readonly refused: ProblemCode } => {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, refused: 'too_large' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, refused: 'malformed' };
  return { status: 400, refused: 'malformed' };
};

export const answerClientError =
  (headers: Readonly<Record<string, string>>) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { status, refused } = statusOf(error.code);
    const body = JSON.stringify(problemJson({ refused }, status));
    const all = {
      ...headers,
      'content-type': problemType,
      'content-length': String(Buffer.byteLength(body)),
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    socket.end(
      [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, 'connection: close', '', body].join('\r\n'),
    );
  };
