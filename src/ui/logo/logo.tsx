import './logo.css';

/** The machine and the person, side by side. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 68 44" aria-hidden="true" focusable="false">
      <rect class="logo__machine" x="2" y="3" width="36" height="38" rx="11" />
      <circle class="logo__person" cx="46" cy="22" r="19" />
      <circle class="logo__ink" cx="40" cy="17.5" r="2.7" />
      <circle class="logo__ink" cx="52" cy="17.5" r="2.7" />
      <path class="logo__smile" d="M37.5 26.5a10.2 10.2 0 0 0 17 0" />
    </svg>
  );
}
