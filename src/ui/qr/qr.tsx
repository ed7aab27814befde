import { correction, generate } from 'lean-qr';
import { qrPath } from './qr-path.ts';
import './qr.css';

export type QrProps = {
  readonly text: string;
  /** What the code leads to, for those who can't scan it. */
  readonly label: string;
};

/** The margin that scanners need around a code (ISO/IEC 18004). */
const quietModules = 4;

export function Qr({ text, label }: QrProps) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quietModules;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr__paper" width={side} height={side} />
      <path class="qr__ink" d={qrPath(code.size, quietModules, (x, y) => code.get(x, y))} />
    </svg>
  );
}
