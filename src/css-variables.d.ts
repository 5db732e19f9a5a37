import "react";

declare module "react" {
  // Custom properties are ordinary style values.
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
