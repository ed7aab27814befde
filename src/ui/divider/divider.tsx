import './divider.css';

export function Divider() {
  return <hr class="divider" />;
}
