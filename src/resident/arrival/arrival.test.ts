import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '#core/payment/cents.ts';
import { arrivalOf } from './arrival.ts';
import { billLink, readBillLink } from './bill-link.ts';
import { takeArrivals } from './take-arrivals.ts';

const id = '0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d90';
const secret = 'AbC-_'.padEnd(43, 'x');

describe('what an address brings', () => {
  it('is a kiosk’s code, a return, a bill or a request, each with all of its parts', () => {
    expect(arrivalOf('/', `#payer=${id}.${secret}`)).toEqual({ is: 'invitation', invitationId: id, secret });
    expect(arrivalOf('/', `#retour=${secret}`)).toEqual({ is: 'return', token: secret });
    expect(arrivalOf('/suivi', '#7Q4KX2MD97Q4KX2MD97Q4KX2MD')).toEqual({
      is: 'request',
      secret: '7Q4KX2MD97Q4KX2MD97Q4KX2MD',
    });
  });

  it('is nothing when a part is missing, too long or elsewhere', () => {
    const strange = [
      '',
      '#',
      '#payer=',
      `#payer=${id}`,
      `#payer=${id}.${secret}x`,
      '#retour=x',
      '#step-title',
    ];
    for (const hash of strange) expect(arrivalOf('/', hash)).toBeNull();
    expect(arrivalOf('/', '#7Q4KX2MD97Q4KX2MD97Q4KX2MD')).toBeNull();
  });
});

describe('a link that keeps a bill', () => {
  it('brings back the reference and the amount, whatever is printed on the bill', () => {
    const printed = fc
      .string({ minLength: 1, maxLength: 60, unit: 'binary' })
      .filter((text) => /^.+$/u.test(text));
    fc.assert(
      fc.property(printed, fc.integer({ min: 0, max: 100_000_000 }), (reference, amount) => {
        const link = new URL(billLink('https://mairie.test', { reference, amount: cents(amount) }));
        expect(link.search).toBe('');
        expect(readBillLink(link.hash)).toEqual({ reference, amount });
        expect(arrivalOf(link.pathname, link.hash)).toMatchObject({ is: 'bill' });
      }),
    );
  });

  it('is no link when it was changed', () => {
    for (const hash of ['#', '#%%%', '#AAAA', `#${'A'.repeat(500)}`]) expect(readBillLink(hash)).toBeNull();
  });
});

describe('the address of a phone', () => {
  const page = (hash: string) => {
    const listeners: (() => void)[] = [];
    const written: string[] = [];
    const location = { pathname: '/', hash };
    const history = {
      state: { depth: 0 },
      replaceState: (_state: unknown, _title: string, path: string) => {
        written.push(path);
        location.hash = '';
      },
    };
    const addEventListener = (_kind: string, call: () => void): void => void listeners.push(call);
    return {
      window: { location, history, addEventListener } as unknown as Window,
      written,
      come: (next: string) => {
        location.hash = next;
        for (const listener of listeners) listener();
      },
    };
  };

  it('loses the secret at once, before anyone asks for it', () => {
    const { window, written } = page(`#payer=${id}.${secret}`);
    takeArrivals(window);
    expect(written).toEqual(['/']);
    expect(window.location.hash).toBe('');
  });

  it('gives each one that comes, once', () => {
    const { window, come } = page(`#retour=${secret}`);
    const got: string[] = [];
    takeArrivals(window).follow(({ hash }) => void got.push(hash));
    come(`#payer=${id}.${secret}`);
    come('');
    expect(got).toEqual([`#retour=${secret}`, `#payer=${id}.${secret}`]);
  });
});
