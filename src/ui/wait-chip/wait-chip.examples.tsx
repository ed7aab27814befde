import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { WaitChip } from './wait-chip.tsx';

export const examples: readonly Example[] = [
  {
    name: 'ages',
    render: () => (
      <Stack row gap="s">
        <WaitChip age="fresh">0 min 12</WaitChip>
        <WaitChip age="long">2 min 10</WaitChip>
        <WaitChip age="overlong">8 min 40</WaitChip>
      </Stack>
    ),
  },
];
