import type { AccessNeed } from '#core/ticket/ticket.ts';
import type { IconName } from '#ui/icon/icon-names.ts';

export const needIcons: Readonly<Record<AccessNeed, IconName>> = {
  seated: 'armchair',
  deaf: 'ear',
  blind: 'eye',
  slowly: 'message',
  reading: 'file-text',
};
