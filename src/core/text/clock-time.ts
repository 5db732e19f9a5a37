/** Seconds as a clock has them: `0:30`, `1:05`, `1:00:00`; fractions are rounded down. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = `${hours > 0 ? pad(minutes) : minutes}:${pad(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
