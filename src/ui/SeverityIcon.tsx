import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import styles from "./SeverityIcon.module.css";

const icons = { error: OctagonAlert, warning: TriangleAlert, info: Info };
const words = { error: "Error", warning: "Warning", info: "Note" };

/** A shape for each severity, with its word for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: "error" | "warning" | "info" }) {
  const Icon = icons[severity];
  return <Icon className={styles[severity]} size="1rem" role="img" aria-label={words[severity]} />;
}
