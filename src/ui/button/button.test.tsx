// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function drawn(props: { readonly busy?: boolean; readonly disabled?: boolean } = {}) {
  const onPress = vi.fn();
  render(
    <Button onPress={onPress} {...props}>
      Payer
    </Button>,
  );
  return { onPress, button: screen.getByRole('button', { name: 'Payer' }) };
}

describe('a button', () => {
  it('acts once when it is pressed twice within 400 ms', () => {
    const { onPress, button } = drawn();
    fireEvent.click(button);
    vi.advanceTimersByTime(399);
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('acts again after 400 ms', () => {
    const { onPress, button } = drawn();
    fireEvent.click(button);
    vi.advanceTimersByTime(400);
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('keeps its focus and does nothing while it is busy', () => {
    const { onPress, button } = drawn({ busy: true });
    button.focus();
    fireEvent.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('does not send its form on a second press', () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit">Continuer</Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Continuer' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
