import type { RequestSender } from '#client/models/request.ts';

/** At home these two live in this page alone: what was not sent yet would be lost. */
const stillLeaving: readonly string[] = ['sending', 'waiting'];

/** Another walk begins: what became of the last request is not what becomes of the next. What is kept still leaves. */
export const makeRoomForRequest = (requests: Pick<RequestSender, 'state' | 'forget'> | undefined): void => {
  if (requests && !stillLeaving.includes(requests.state.peek().kind)) requests.forget();
};
