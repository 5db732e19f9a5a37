/** The sign of the page: two lanes of two stages. */
export function Brand() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--accent)" />
      <path d="M5 7h4m4 0h4M5 15h4m4 0h4" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="round" />
      <path d="M9 7h4M9 15h4" stroke="var(--on-accent)" strokeWidth="1" strokeDasharray="1.5 1.5" />
    </svg>
  );
}
