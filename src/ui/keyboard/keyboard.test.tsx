// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frenchWords } from './french-words.ts';
import type { KeyboardLayout, Script } from './keyboard-layouts.ts';
import { Keyboard } from './keyboard.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type FieldProps = {
  readonly first?: string;
  readonly layout?: KeyboardLayout;
  readonly scripts?: boolean;
  readonly onDone?: () => void;
};

function Field({
  first = '',
  layout: asked = 'azerty',
  scripts = false,
  onDone = () => undefined,
}: FieldProps) {
  const [value, setValue] = useState(first);
  const [layout, setLayout] = useState(asked);
  const write = (script: Script) => setLayout(script === 'arabic' ? 'arabic' : 'azerty');
  return (
    <>
      <input aria-label="Ville" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      <Keyboard
        layout={layout}
        fieldLabel="Ville de naissance"
        value={value}
        words={frenchWords}
        onChange={setValue}
        onDone={onDone}
        onLayout={setLayout}
        onScript={scripts ? write : undefined}
      />
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Ville');
const key = (name: string) => screen.getByRole('button', { name });

function strike(...names: readonly string[]): void {
  for (const name of names) {
    vi.advanceTimersByTime(250);
    fireEvent.click(key(name));
    vi.advanceTimersByTime(50);
  }
}

describe('the keyboard on the screen', () => {
  it('writes in the field what its keys say', () => {
    render(<Field />);
    strike('N', 'î', 'm', 'e', 's');
    expect(field().value).toBe('Nîmes');
  });

  it('begins with a capital, then writes small letters', () => {
    render(<Field />);
    expect(key('Majuscule').getAttribute('aria-pressed')).toBe('true');
    strike('L');
    expect(key('Majuscule').getAttribute('aria-pressed')).toBe('false');
  });

  it('gives one capital for one touch of shift', () => {
    render(<Field first="Saint-" />);
    strike('Majuscule', 'É', 't');
    expect(field().value).toBe('Saint-Ét');
  });

  it('counts a trembling finger once', () => {
    render(<Field first="a" />);
    fireEvent.click(key('l'));
    vi.advanceTimersByTime(150);
    fireEvent.click(key('l'));
    expect(field().value).toBe('al');
  });

  it('erases one sign for a touch', () => {
    render(<Field first="Paris" />);
    const backspace = key('Effacer une lettre');
    fireEvent.pointerDown(backspace);
    fireEvent.pointerUp(backspace);
    fireEvent.click(backspace);
    vi.advanceTimersByTime(2000);
    expect(field().value).toBe('Pari');
  });

  it('erases on and on while the finger stays, and stops when it leaves', async () => {
    render(<Field first="Villeneuve" />);
    const backspace = key('Effacer une lettre');
    fireEvent.pointerDown(backspace);
    await vi.advanceTimersByTimeAsync(1000);
    fireEvent.pointerUp(backspace);
    fireEvent.click(backspace);
    const left = field().value;
    expect(left.length).toBeLessThan(8);
    await vi.advanceTimersByTimeAsync(2000);
    expect(field().value).toBe(left);
  });

  it('does not repeat a letter while the finger stays', () => {
    render(<Field first="a" />);
    fireEvent.pointerDown(key('l'));
    vi.advanceTimersByTime(3000);
    fireEvent.pointerUp(key('l'));
    fireEvent.click(key('l'));
    expect(field().value).toBe('al');
  });

  it('echoes the label and the text of the field', () => {
    const { container } = render(<Field first="Lille" />);
    expect(container.querySelector('.echo')?.textContent).toBe('Ville de naissanceLille');
  });

  it('says a sign by its name', () => {
    render(<Field layout="email" first="marie" />);
    strike('arobase');
    expect(field().value).toBe('marie@');
    expect(screen.getByRole('status').textContent).toBe('arobase');
  });

  it('changes the order of the letters and back', () => {
    render(<Field />);
    strike('A B C');
    expect(key('AZERTY')).toBeDefined();
    strike('AZERTY');
    expect(key('A B C')).toBeDefined();
  });

  it('keeps the helpers of an e-mail in the order of the alphabet', () => {
    render(<Field layout="email" />);
    strike('A B C');
    expect(key('@orange.fr')).toBeDefined();
  });

  it('leaves the focus in the field', () => {
    render(<Field />);
    expect(fireEvent.mouseDown(key('a'.toUpperCase()))).toBe(false);
  });

  it('lets a keyboard that is plugged in write as well', () => {
    render(<Field first="Li" />);
    fireEvent.input(field(), { target: { value: 'Lil' } });
    strike('l', 'e');
    expect(field().value).toBe('Lille');
  });

  it('tells when the person is done', () => {
    const onDone = vi.fn();
    render(<Field onDone={onDone} />);
    strike('Terminé');
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('writes Arabic, لا with one key, and erases it letter by letter', () => {
    render(<Field layout="arabic" />);
    strike('س', 'لا', 'م');
    expect(field().value).toBe('سلام');
    strike('Effacer une lettre', 'Effacer une lettre');
    expect(field().value).toBe('سل');
  });

  it('goes from Arabic letters to Latin ones and back with one key, and says which', () => {
    render(<Field layout="arabic" scripts />);
    strike('ABC, lettres latines');
    expect(screen.getByRole('status').textContent).toBe('ABC, lettres latines');
    strike('A', 'ع, lettres arabes', 'ب');
    expect(field().value).toBe('Aب');
    expect(key('ABC, lettres latines').textContent).toBe('ABC');
  });

  it('offers no other letters where the screen does not, nor for an address', () => {
    render(<Field />);
    expect(screen.queryByRole('button', { name: /arabes/ })).toBeNull();
    cleanup();
    render(<Field layout="email" scripts />);
    expect(screen.queryByRole('button', { name: /arabes/ })).toBeNull();
  });
});
