/** What each room may import: other rooms, and packages (a `*` stands for the rest of a name). */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const view = ['preact', 'preact/hooks', '@preact/signals'];
const screenRooms = ['core', 'contract', 'ui', 'i18n', 'steps', 'client'];

/** The table of the walls; src/README.md says it in words. */
export const house: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  contract: { rooms: ['core'], packages: ['valibot'] },
  content: { rooms: ['core'], packages: ['valibot', '@valibot/to-json-schema', 'yaml', 'node:*'] },
  ui: { rooms: [], packages: [...view, 'lucide', 'lean-qr', '@fontsource-variable/*'] },
  i18n: { rooms: ['core'], packages: ['i18next'] },
  steps: { rooms: ['core', 'ui', 'i18n'], packages: view },
  client: {
    rooms: ['core', 'contract'],
    packages: ['@preact/signals', 'valibot', 'idb', 'hpke', 'minisearch', 'workbox-window'],
  },
  resident: { rooms: screenRooms, packages: [...view, 'lucide', 'lean-qr', 'lean-qr/*'] },
  desk: { rooms: screenRooms, packages: [...view, 'lucide'] },
  sw: { rooms: ['core'], packages: ['workbox-*'] },
  server: {
    rooms: ['core', 'contract', 'content', 'i18n'],
    packages: [
      'csv-parse/*',
      'fast-xml-parser',
      'fastify',
      '@fastify/*',
      '@node-rs/argon2',
      '@valibot/to-json-schema',
      'hpke',
      'jose',
      'node-pg-migrate',
      'node:*',
      'nodemailer',
      'pg',
      'pino',
      'valibot',
    ],
  },
  main: {
    rooms: [
      'core',
      'contract',
      'content',
      'ui',
      'i18n',
      'steps',
      'client',
      'resident',
      'desk',
      'sw',
      'server',
    ],
    packages: ['*'],
  },
};
