import type { ComponentProps } from "react";
import styles from "./Preview.module.css";

/** A picture as large as its frame allows. */
export function PreviewPicture({ alt, ...rest }: ComponentProps<"img"> & { readonly alt: string }) {
  return <img {...rest} alt={alt} className={styles["picture"]} />;
}
