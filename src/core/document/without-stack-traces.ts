/**
 * Runs something whose errors nobody throws: the `yaml` package makes an `Error` for each of its complaints, and on odd
 * texts the traces of a hundred thousand of them would take most of the time.
 */
export function withoutStackTraces<T>(run: () => T): T {
  const usual: unknown = Reflect.get(Error, "stackTraceLimit");
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, "stackTraceLimit", usual);
  }
}
