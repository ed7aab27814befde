import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseParser, type SseMessage } from './sse-parser.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const whole = (text: string): readonly SseMessage[] => createSseParser().push(bytes(text));

const inPieces = (text: string, cuts: readonly number[]): readonly SseMessage[] => {
  const all = bytes(text);
  const ends = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((a, b) => a - b);
  const parser = createSseParser();
  const starts = [0, ...ends];
  return starts.flatMap((start, at) => parser.push(all.subarray(start, starts[at + 1] ?? all.length)));
};

const eol = fc.constantFrom('\n', '\r', '\r\n');
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replace(/[\r\n\0]/g, ''));
const aLine = fc.oneof(
  fc
    .tuple(fc.constantFrom('data', 'event', 'id', 'retry', 'odd'), fc.constantFrom(':', ': '), text)
    .map((t) => t.join('')),
  text.map((t) => `:${t}`),
  fc.constant(''),
  fc.constant('data'),
);
const stream = fc
  .array(fc.tuple(aLine, eol), { maxLength: 30 })
  .map((lines) => lines.map((l) => l.join('')).join(''))
  // Lone halves of surrogate pairs are no UTF-8, and a test that writes them tests its own encoder.
  .map((s) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(s)));

describe('the stream parser', () => {
  it('gives the same events however the stream is cut', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(2_000), { maxLength: 40 }), (s, cuts) => {
        expect(inPieces(s, cuts)).toEqual(whole(s));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives back what a server wrote', () => {
    const message = fc.record({
      id: fc.nat().map(String),
      data: fc.array(text, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(message), eol, (messages, end) => {
        const wire = messages.map((m) =>
          [`id: ${m.id}`, ...m.data.map((d) => `data: ${d}`), ': beat', '', ''].join(end),
        );
        const expected = messages.map((m) => ({ type: 'message', id: m.id, data: m.data.join('\n') }));
        expect(whole(wire.join(''))).toEqual(expected);
      }),
    );
  });

  it('reads comments as nothing, names, several data lines and the wish to wait', () => {
    const parser = createSseParser();
    expect(parser.push(bytes(': hello\nretry: 2500\nevent: ticket\ndata: a\ndata:b\nid: 7\n\n'))).toEqual([
      { type: 'ticket', data: 'a\nb', id: '7' },
    ]);
    expect(parser.retry()).toBe(2_500);
  });

  it('takes a byte order mark away and holds half a character back', () => {
    const parser = createSseParser();
    const all = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('data: é\n\n')]);
    expect(Array.from(all).flatMap((byte) => parser.push(new Uint8Array([byte])))).toEqual([
      { type: 'message', data: 'é', id: '' },
    ]);
  });

  it('never gives an event that the end of the stream cut off', () => {
    expect(whole('data: a\n')).toEqual([]);
  });

  it('refuses an event that would fill the memory', () => {
    const parser = createSseParser();
    const lump = bytes(`data: ${'x'.repeat(300_000)}\n`);
    expect(() => {
      for (let i = 0; i < 5; i += 1) parser.push(lump);
    }).toThrow('too large');
  });
});
