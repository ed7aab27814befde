import './bill-picture.css';

export interface BillPictureProps {
  readonly label: string;
}

const lines = [104, 122, 140, 158] as const;

/** No bill in particular: where a reference and a total usually stand, drawn in our own hand, without any emblem. */
export function BillPicture({ label }: BillPictureProps) {
  return (
    <svg class="bill-picture" viewBox="0 0 300 260" role="img" aria-label={label}>
      <rect class="bill-picture__paper" x="20" y="8" width="260" height="244" rx="8" />
      <rect class="bill-picture__ink" x="38" y="28" width="62" height="10" rx="4" />
      <rect class="bill-picture__faint" x="38" y="46" width="88" height="6" rx="3" />
      <rect class="bill-picture__faint" x="38" y="58" width="70" height="6" rx="3" />
      <rect class="bill-picture__found" x="152" y="22" width="116" height="44" rx="8" />
      <rect class="bill-picture__faint" x="164" y="32" width="44" height="6" rx="3" />
      <rect class="bill-picture__ink" x="164" y="46" width="92" height="10" rx="4" />
      <line class="bill-picture__rule" x1="38" x2="262" y1="86" y2="86" />
      {lines.map((y) => (
        <g key={y}>
          <rect class="bill-picture__faint" x="38" y={y} width="128" height="6" rx="3" />
          <rect class="bill-picture__faint" x="224" y={y} width="38" height="6" rx="3" />
        </g>
      ))}
      <line class="bill-picture__rule" x1="38" x2="262" y1="180" y2="180" />
      <rect class="bill-picture__found" x="152" y="192" width="116" height="44" rx="8" />
      <rect class="bill-picture__faint" x="164" y="202" width="34" height="6" rx="3" />
      <rect class="bill-picture__ink" x="196" y="214" width="60" height="12" rx="4" />
      <Mark x={152} y={22} n="1" />
      <Mark x={152} y={192} n="2" />
    </svg>
  );
}

function Mark({ x, y, n }: { readonly x: number; readonly y: number; readonly n: string }) {
  return (
    <g>
      <circle class="bill-picture__mark" cx={x} cy={y} r="13" />
      <text class="bill-picture__number" x={x} y={y + 6} text-anchor="middle">
        {n}
      </text>
    </g>
  );
}
