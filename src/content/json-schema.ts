import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schema from './schema.ts';

const published = (title: string, of: GenericSchema): object => ({
  ...toJsonSchema(of, { errorMode: 'ignore', typeMode: 'input' }),
  title,
});

/**
 * The shapes of kiosk-config as JSON Schema, by the file of kiosk-config/schema that holds each, so that an editor
 * completes and marks faults while one writes. What a schema can't say (conditions, links, texts) only compiling says.
 */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  'commune.schema.json': published('commune.yaml', schema.commune),
  'life-events.schema.json': published('life-events.yaml', schema.lifeEvents),
  'procedure.schema.json': published('procedures/<id>/procedure.yaml', schema.procedure),
  'sites.schema.json': published('sites.yaml', schema.sites),
});
