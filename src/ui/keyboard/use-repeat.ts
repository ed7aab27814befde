import { useEffect, useRef } from 'preact/hooks';

const firstMs = 500;
const nextMs = 130;

export type Repeat = {
  readonly onPointerDown: () => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: () => void;
};

/** Acts once on a touch, and again and again while the finger stays. */
export function useRepeat(act: () => void): Repeat {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const repeated = useRef(false);
  latest.current = act;
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);

  const again = () => {
    repeated.current = true;
    latest.current();
    timer.current = setTimeout(again, nextMs);
  };
  return {
    onPointerDown: () => {
      stop();
      repeated.current = false;
      timer.current = setTimeout(again, firstMs);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => {
      if (!repeated.current) latest.current();
      repeated.current = false;
    },
  };
}
