import { startWorker } from './start-worker.ts';

declare const self: ServiceWorkerGlobalScope;

startWorker({ setting: 'home', manifest: self.__WB_MANIFEST, startsOffline: true });
