import { expect, it } from 'vitest';
import { desk as deskWords } from '#i18n/locales/fr-desk.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDesk } from '../desk.ts';
import { at } from '../examples/a-ticket.ts';
import { aSession, fakeServices, north, type Scene } from '../examples/fake-services.ts';
import { asked } from '../examples/sample-questions.ts';
import { quietWords } from './quiet-words.ts';

const said = async (scene: Scene): Promise<string> => {
  const desk = createDesk(fakeServices(scene), createTranslator('fr', { ...words, desk: deskWords }));
  await desk.duty.start(north);
  const text = quietWords(desk);
  desk.dispose();
  return text;
};

it('lets an agent walk away only while everything that concerns them would ring', async () => {
  expect(await said({})).toContain('Vous pouvez vous éloigner');
});

it('says that nothing will ring while the line is cut, and where to look instead', async () => {
  const text = await said({ staleSince: at(58) });
  expect(text).toContain('Rien ne sonnera');
  expect(text).toContain('Passez voir les bornes');
});

it('sends nobody to a kiosk from a telephone service', async () => {
  const queues = [{ queueId: north, kind: 'phone' as const, name: '3975', siteId: null }];
  const session = aSession(['facilitator'], { queues });
  const text = await said({ staleSince: at(58), session: { state: 'signed-in', session } });
  expect(text).not.toContain('bornes');
});

it('says so while a colleague waits for an answer, which does not ring', async () => {
  const text = await said({ questions: { state: 'ready', items: asked, readAt: at(60), stale: false } });
  expect(text).toContain('Un collègue attend votre réponse');
});
