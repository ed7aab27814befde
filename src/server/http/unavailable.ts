/** As Node's sockets say it, for a port that lets them through. */
const network =
  /^E(?:CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/;

/** node-postgres gives its pool's errors no code (pg 8.23: pg-pool/index.js, pg/lib/client.js). */
const pool = /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after/;

/**
 * Nothing was done, and asking again later may work. Adapters say it by throwing an error that is called `Unavailable`;
 * the rest is for what slips past them.
 */
export const isUnavailable = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  const code = String((error as { code?: unknown }).code ?? '');
  return error.name === 'Unavailable' || network.test(code) || pool.test(error.message);
};
