import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { jsonSchemas } from '#content/json-schema.ts';

const folder = new URL('../../kiosk-config/schema/', import.meta.url);

/** To publish a changed schema: `npx vitest run tests/content/schema -u`. */
it.each(Object.entries(jsonSchemas()))('%s is published as the compiler reads it', async (file, schema) => {
  const path = new URL(file, folder).pathname;
  const options = await resolveConfig(path);
  const text = await format(JSON.stringify(schema), { ...options, filepath: path });
  expect(text).toContain('"additionalProperties": false');
  await expect(text).toMatchFileSnapshot(path);
});
