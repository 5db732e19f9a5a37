/** A list of series is old after so many months: by then there are newer ones. */
const monthsUntilOld = 9;

/** How many whole months old the farm's list is, where that is more than nine months; else null. Both are ISO 8601 days. */
export function monthsOutOfDate(date: string, today: string): number | null {
  const months = monthOf(today) - monthOf(date);
  const isWhole = today.slice(8) >= date.slice(8);
  if (months < monthsUntilOld || (months === monthsUntilOld && today.slice(8) <= date.slice(8))) return null;
  return isWhole ? months : months - 1;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
