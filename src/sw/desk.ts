import { startWorker } from './start-worker.ts';

declare const self: ServiceWorkerGlobalScope;

startWorker({ setting: 'desk', manifest: self.__WB_MANIFEST, startsOffline: false });
