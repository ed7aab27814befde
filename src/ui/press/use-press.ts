import { useRef } from 'preact/hooks';
import { isEcho, isSecondPress } from './press-filter.ts';
import type { Press } from './press-filter.ts';

let lastAnywhere: Press | null = null;

function pressOf(event: MouseEvent): Press {
  const kind = 'pointerType' in event ? event.pointerType : '';
  return {
    at: performance.now(),
    x: event.clientX,
    y: event.clientY,
    touch: kind === 'touch' || kind === 'pen',
  };
}

/** Acts on the up-event, so that a finger can slide off to change its mind, and only once per gesture. */
export function usePress(onPress: (() => void) | undefined, asleep = false): (event: MouseEvent) => void {
  const lastHere = useRef<Press | null>(null);
  return (event) => {
    const press = pressOf(event);
    if (asleep || isSecondPress(lastHere.current, press) || isEcho(lastAnywhere, press)) {
      event.preventDefault();
      return;
    }
    lastHere.current = press;
    lastAnywhere = press;
    onPress?.();
  };
}
