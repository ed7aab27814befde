import { setInterval } from 'node:timers';
import type { ContentFiles } from '#server/http/deps.ts';
import { contentTopic, type Waker } from '#server/ports/feeds.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import type { Worries } from '#server/ports/worries.ts';
import { type Content, contentFilesOf } from '../content.ts';
import type { AtStart } from './content-at-start.ts';
import { createEarlierFiles } from './earlier-files.ts';
import { contentOf } from './stored-content.ts';

/** The content that this process serves at this moment; it changes whole, between two requests. */
export interface LiveContent {
  now(): Content;
  readonly files: ContentFiles;
  stop(): Promise<void>;
}

export interface LiveDeps {
  readonly published: PublishedContent;
  readonly waker: Waker;
  readonly worries: Worries;
  /** A hint may be lost: how often one looks without. */
  readonly lookEveryMillis?: number;
}

interface Served {
  readonly number: number;
  readonly content: Content;
  readonly files: ContentFiles;
}

const served = (number: number, content: Content): Served => ({
  number,
  content,
  files: contentFilesOf(content),
});

/** Follows what is published, from what this process started with. */
export const followContent = (
  { published, waker, worries, lookEveryMillis = 5_000 }: LiveDeps,
  first: Pick<AtStart, 'number' | 'content'>,
): LiveContent => {
  let here = served(first.number, first.content);
  let refused = 0;
  const commune = first.content.library.commune.id;
  const earlier = createEarlierFiles(published, commune);

  const take = async (): Promise<void> => {
    const latest = await published.current(commune);
    if (latest === null || latest.number === here.number || latest.number === refused) return;
    const body = await published.body(commune, latest.version);
    const content = body && contentOf(body);
    if (content) {
      here = served(latest.number, content);
      return;
    }
    refused = latest.number;
    worries.warn(
      { version: latest.version },
      'the published content is of another release: this process keeps the one it has',
    );
  };

  let looking: Promise<void> | null = null;
  let again = false;
  /** What is published while one look is under way is seen by the next, which follows it. */
  const look = (): void => {
    if (looking) {
      again = true;
      return;
    }
    looking = take()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        look();
      });
  };

  const sleep = waker.onWake(commune, contentTopic, look);
  const timer = setInterval(look, lookEveryMillis);
  timer.unref();
  look();
  return {
    now: () => here.content,
    files: {
      index: () => here.files.index(),
      file: async (version, name) => (await here.files.file(version, name)) ?? earlier(version, name),
    },
    stop: async () => {
      sleep();
      clearInterval(timer);
      await looking;
    },
  };
};
