import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { icons } from './icon-names.ts';
import type { IconName } from './icon-names.ts';
import { Icon } from './icon.tsx';

const names = Object.keys(icons) as readonly IconName[];

export const examples: readonly Example[] = [
  {
    name: 'all',
    render: () => (
      <Stack row gap="s">
        {names.map((name) => (
          <Icon key={name} name={name} label={name} />
        ))}
      </Stack>
    ),
  },
];
