import type { QueueId } from '#core/ids.ts';

/** Two places want one queue: what waits in it would come up at the wrong one. Nothing was put. */
export class QueueIdTaken extends Error {
  override readonly name = 'QueueIdTaken';
  readonly code = 'queue_id_taken';
  constructor(queue: QueueId) {
    super(
      `Deux lieux de kiosk-config veulent la file « ${queue} ». La file d’un site (sites.yaml) et un service (services.yaml, ou serviceQueues de commune.yaml) n’ont jamais le même identifiant, deux sites non plus. Changez celui du plus récent, puis publiez : npm run content:publish`,
    );
  }
}
