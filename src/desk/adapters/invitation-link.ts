const link = /^#\/invitation\/([A-Za-z0-9_-]{43})$/;

/** The token of the personal link that this page was opened with. It leaves the address, and so the history, at once. */
export const takeInvitationToken = (): string | null => {
  const token = link.exec(location.hash)?.[1] ?? null;
  if (token !== null) history.replaceState(null, '', location.pathname);
  return token;
};
