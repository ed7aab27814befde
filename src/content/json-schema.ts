import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as countable from './countable-terms.ts';
import * as directorySchema from './directory-schema.ts';
import * as guideSchema from './guide/guide-schema.ts';
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
  'countable-terms.schema.json': published('countable-terms.yaml', countable.countableTerms),
  'directory.schema.json': published('directory/directory.yaml', directorySchema.directory),
  'guide.schema.json': published('guides/<id>/guide.yaml', guideSchema.guide),
  'life-events.schema.json': published('life-events.yaml', schema.lifeEvents),
  'places.schema.json': published('directory/*.yaml', directorySchema.places),
  'procedure.schema.json': published('procedures/<id>/procedure.yaml', schema.procedure),
  'services.schema.json': published('services.yaml', schema.services),
  'sites.schema.json': published('sites.yaml', schema.sites),
});
