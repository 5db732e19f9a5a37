/** How many objects there are in a value; at most the limit, which aliases and cycles reach soon. */
export function weigh(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null) return 0;
  let weight = 1;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && weight < limit; i += 1) weight += weigh(value[i], limit - weight);
  } else if (value instanceof Map) {
    for (const [key, one] of value) {
      if (weight >= limit) break;
      weight += weigh(key, limit - weight) + weigh(one, limit - weight);
    }
  } else {
    for (const one of Object.values(value)) {
      if (weight >= limit) break;
      weight += weigh(one, limit - weight);
    }
  }
  return weight;
}
