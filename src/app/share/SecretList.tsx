import { KeyRound } from "lucide-react";
import { countOf } from "../../core/index.ts";
import styles from "./ShareDialog.module.css";
import type { SharedSecret } from "./shared-secrets.ts";

interface SecretListProps {
  readonly secrets: readonly SharedSecret[];
  /** Values that are not masked. */
  readonly leftIn: ReadonlySet<string>;
  readonly onChange: (leftIn: ReadonlySet<string>) => void;
}

/** Values that look like secrets, each with a box that masks it. */
export function SecretList({ secrets, leftIn, onChange }: SecretListProps) {
  const masked = secrets.filter(({ value }) => !leftIn.has(value)).length;
  const setMasked = (value: string, isMasked: boolean) => {
    const next = new Set(leftIn);
    if (isMasked) next.delete(value);
    else next.add(value);
    onChange(next);
  };
  return (
    <section className={styles["secrets"]} aria-label="Values that look like secrets">
      <p className={styles["lead"]}>
        <KeyRound size="1rem" aria-hidden="true" />
        <span>
          <b>{countOf(secrets.length, "value looks like a secret.", "values look like secrets.")}</b>{" "}
          {describeMasking(secrets.length, masked)}
        </span>
      </p>
      <ul className={styles["list"]}>
        {secrets.map(({ value, hint, why, places }) => (
          <li key={value}>
            <label className={styles["secret"]}>
              <input
                type="checkbox"
                className={styles["box"]}
                checked={!leftIn.has(value)}
                onChange={(event) => setMasked(value, event.currentTarget.checked)}
              />
              <span>
                Mask <code>{hint}</code> in {places}: {why}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeMasking(count: number, masked: number): string {
  if (masked === 0) return "Nothing is masked: whoever gets what you copy can read it.";
  const which =
    masked < count ? `${masked} of them ${masked === 1 ? "is" : "are"}` : count === 1 ? "It is" : "They are";
  return `${which} masked in what you copy; the plan stays the same.`;
}
