import { Unavailable } from '../../ports/unavailable.ts';

/**
 * SQLSTATE classes and codes of a database that can't answer now, as against a statement that is wrong:
 * https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
const passing = [
  /^08/,
  /^53/,
  /^57P/,
  /^57014$/,
  /^58/,
  /^55P03$/,
  /^25006$/,
  /^25P03$/,
  /^40001$/,
  /^40P01$/,
];

const network = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/;

/** What `pg` throws without a code when a socket goes or the pool is empty for too long. */
const spoken =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Query read timeout/;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

const isPassing = (error: Error): boolean => {
  const code = codeOf(error);
  return (
    network.test(code) || passing.some((p) => p.test(code)) || (code === '' && spoken.test(error.message))
  );
};

/** The same error, or `Unavailable` when asking again later can help. */
export const asUnavailable = (error: unknown): unknown =>
  error instanceof Error && !(error instanceof Unavailable) && isPassing(error)
    ? new Unavailable(error)
    : error;
