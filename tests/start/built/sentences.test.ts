import { appendFile, chmod, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../walls/source-file.ts';
import { runProgram, type Program } from '../running-program.ts';

let folder = '';
const programs: Program[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cote-a-cote-'));
  // As root, data of a closed folder would go elsewhere and stay there.
  await chmod(folder, 0o755);
});
afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kill('SIGTERM')));
  await rm(folder, { recursive: true, force: true });
});

const npmStart = (env: Readonly<Record<string, string>>, args: readonly string[] = []): Program => {
  const { DATABASE_URL: _ignored, ...inherited } = process.env;
  const program = runProgram(process.execPath, [join(projectRoot, 'src/main/start/start.mjs'), ...args], {
    env: { ...inherited, DATA_DIR: join(folder, 'data'), PORT: String(freePort), ...env },
  });
  programs.push(program);
  return program;
};

/** In the range that no system hands out by itself. */
const freePort = 18_150 + (process.pid % 40);

/** All that it wrote on its error output, when it ended by itself with 1. */
const refusal = async (program: Program): Promise<readonly string[]> => {
  expect(await program.ended, program.lines.join('\n')).toBe(1);
  return program.errors.filter((line) => line.trim() !== '');
};

describe('npm start, when it cannot', () => {
  it('says in one sentence that its port is taken, and by what other PORT to go on', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    const said = await refusal(npmStart({ PORT: String(port) }));
    other.close();
    expect(said).toEqual([expect.stringMatching(new RegExp(`${port}.*PORT`))]);
  });

  it('says in one sentence that its folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const said = await refusal(npmStart({ DATA_DIR: join(folder, 'file', 'data') }));
    expect(said).toEqual([expect.stringContaining('DATA_DIR')]);
  });

  it('says in one sentence that nothing answers at DATABASE_URL, and keeps its password to itself', async () => {
    const said = await refusal(npmStart({ DATABASE_URL: 'postgres://town:s3cret@127.0.0.1:1/town' }));
    expect(said).toEqual([expect.stringContaining('DATABASE_URL')]);
    expect(said.join()).not.toContain('s3cret');
  });

  it('says where a kiosk-config is broken', async () => {
    const config = join(folder, 'kiosk-config');
    await cp(join(projectRoot, 'kiosk-config'), config, { recursive: true });
    const broken =
      (await readdir(config, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort()[0] ?? '';
    await appendFile(join(config, broken), '\n  - : [broken\n');
    const said = await refusal(npmStart({ KIOSK_CONFIG: config }));
    expect(said.join('\n')).toContain(broken);
    expect(said.join('\n')).not.toMatch(/^\s+at /m);
  });

  it('says everything at once that production lacks', async () => {
    const said = (await refusal(npmStart({}, ['--production']))).join('\n');
    for (const wanted of ['DATABASE_URL', 'SECRET', 'TLS_CERT']) expect(said).toContain(wanted);
  });
});

const serves = () =>
  expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${freePort}/borne`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);

describe('npm start, when it can', () => {
  it('serves until it is told to end, then ends with 0', async () => {
    const server = npmStart({});
    await serves();
    expect(await server.kill('SIGTERM')).toBe(0);
  });

  it('starts again on the same port and folder after kill -9', async () => {
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const server = npmStart({});
      await serves();
      await server.kill(signal);
    }
  });
});
