import { describe, expect, it } from 'vitest';
import { Book } from '../book.ts';
import { YamlFile } from '../yaml-file.ts';
import { checkLeadsOn } from './leads-on.ts';

const procedureIds = ['canteen', 'contest-bill', 'pay-bill'];

/** What is said of the procedures that the end of `pay-bill` names. */
const saidOf = (procedures: readonly string[]) => {
  const text = `steps:\n  - procedures: [${procedures.join(', ')}]\n`;
  const book = new Book(new YamlFile('procedure.yaml', text));
  checkLeadsOn(procedures, ['steps', 0, 'procedures'], { id: 'pay-bill', procedureIds, book });
  return book.yaml.findings;
};

describe('the procedures that an outcome leads on to', () => {
  it('are others of the same folder, each once', () => {
    expect(saidOf(['canteen', 'contest-bill'])).toEqual([]);
    expect(saidOf([])).toEqual([]);
  });

  it('are there: for one that is not, the nearest is named, at its own line and column', () => {
    const [found] = saidOf(['canteen', 'contest-bil']);
    expect(found).toMatchObject({ rule: 'unknown-procedure', line: 2, column: 27 });
    expect(found?.suggestion).toContain('« contest-bill »');
    expect(found?.suggestion).not.toContain('pay-bill');
  });

  it('are never the one that just ended', () => {
    expect(saidOf(['pay-bill']).map(({ rule }) => rule)).toEqual(['leads-to-itself']);
  });

  it('stand there once', () => {
    expect(saidOf(['canteen', 'canteen']).map(({ rule }) => rule)).toEqual(['duplicate-id']);
  });
});
