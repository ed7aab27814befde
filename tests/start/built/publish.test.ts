import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { type RunningServer, runServer } from '../../support/running-server.ts';
import { projectRoot } from '../../walls/source-file.ts';

const smallCommune = join(projectRoot, 'tests/content/verifier-commune');

const demoKiosks = '/api/communes/val-des-sources/demo/kiosks';
const newKiosk = `  - id: second-kiosk
    site: town-hall
    label: Borne 2
    place: Cour
    pxPerMm: 4
  - id: town-hall-kiosk`;

/** Two server processes on one database, and the folder that an editor works in. */
describe('the commands that publish', () => {
  let postgres: TestPostgres;
  let url = '';
  let folder = '';
  let servers: readonly RunningServer[] = [];

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'cote-a-cote-')), 'config');
    await cp(smallCommune, folder, { recursive: true });
    postgres = await startPostgres(engines()[0] ?? 'embedded');
    url = await postgres.database();
    const env = { DATABASE_URL: url, KIOSK_CONFIG: smallCommune };
    servers = [await runServer(env), await runServer(env)];
  }, 120_000);
  afterAll(async () => {
    for (const server of servers) await server.remove();
    await postgres?.stop();
    await rm(join(folder, '..'), { recursive: true, force: true });
  }, 60_000);

  const run = (program: 'content-publish' | 'content-rollback', ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(projectRoot, `dist/server/${program}.js`), ...args],
      {
        env: { ...process.env, DATABASE_URL: url, KIOSK_CONFIG: folder },
        encoding: 'utf8',
        cwd: projectRoot,
      },
    );
    return { status, said: stdout + stderr };
  };

  const ask = async (origin: string, path: string) => {
    const reply = await fetch(origin + path);
    return { status: reply.status, data: (await reply.json()) as Record<string, unknown> };
  };
  const versions = () =>
    Promise.all(
      servers.map(async ({ origin }) => (await ask(origin, '/content/index.json')).data['version']),
    );
  const change = async (file: string, from: string, to: string): Promise<void> => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };

  it('put a mended folder in service on both servers; who began on the old version finishes on it; and go back', async () => {
    const [first] = await versions();
    await change('sites.yaml', 'name: Mairie', 'name: Hôtel de ville');
    const published = run('content-publish');
    expect(published, published.said).toMatchObject({ status: 0 });
    expect(published.said).toContain('Lieu modifié : Hôtel de ville');
    await expect.poll(async () => new Set(await versions()).size, { timeout: 8_000 }).toBe(1);
    const [second] = await versions();
    expect(second).not.toBe(first);

    for (const { origin } of servers)
      for (const file of ['library.json', 'texts.en.json', 'directory.fr.json'])
        expect(await ask(origin, `/content/${String(first)}/${file}`)).toMatchObject({
          status: 200,
          data: { version: first },
        });

    expect(run('content-publish')).toMatchObject({
      status: 0,
      said: expect.stringContaining('déjà en service') as string,
    });
    expect(run('content-rollback')).toMatchObject({ status: 0 });
    await expect.poll(versions, { timeout: 8_000 }).toEqual([first, first]);
    const listed = run('content-rollback', '--list').said;
    expect(listed).toMatch(/^→ n° 3 .*retour au n° 1/m);
    expect(listed).toMatch(/^ {2}n° 1 .*au démarrage du serveur/m);
  }, 60_000);

  it('see a kiosk that was added and nothing else', async () => {
    await change('sites.yaml', '  - id: town-hall-kiosk', newKiosk);
    expect(run('content-publish').said).toContain('Borne ajoutée : Borne 2, Cour');
    await expect
      .poll(async () => JSON.stringify((await ask(String(servers[0]?.origin), demoKiosks)).data), {
        timeout: 8_000,
      })
      .toContain('Borne 2');
  }, 60_000);

  it('refuse a broken folder with the same findings as the check, and leave what runs alone', async () => {
    const before = await versions();
    await change('procedures/lost-key/procedure.yaml', 'kind: outcome', 'kind: fin');
    const refused = run('content-publish');
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(/procedure\.yaml:\d+:\d+ .*\[shape\]/);
    expect(refused.said).toContain('Rien n’est publié');
    expect(await versions()).toEqual(before);
    expect(run('content-rollback', '--list').said.match(/n° /g)).toHaveLength(5);
    expect(run('content-rollback', '--oops').status).toBe(2);
  }, 60_000);
});
