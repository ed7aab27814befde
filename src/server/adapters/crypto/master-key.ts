import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const parse = (text: string, from: string): Uint8Array => {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== 32) throw new Error(`${from} does not hold 32 bytes in base64url`);
  return key;
};

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** From a setting, which all processes of one town share. */
export const masterKeyFrom = (text: string): Uint8Array => parse(text, 'the master key setting');

/** From a file beside the data, made at the first start and readable by its owner alone. */
export const masterKeyIn = async (file: string): Promise<Uint8Array> => {
  const fresh = randomBytes(32).toString('base64url');
  try {
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  return parse(await readFile(file, 'utf8'), file);
};
