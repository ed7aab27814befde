import { startWorker } from './start-worker.ts';

declare const self: ServiceWorkerGlobalScope;

startWorker({ setting: 'kiosk', manifest: self.__WB_MANIFEST, startsOffline: true });
