/** How a link is made. */
export interface LinkRequest {
  /** The address of a Flightplan, without a fragment; null for the fragment alone. */
  readonly base: string | null;
  /** Whether what looks like a secret is masked. */
  readonly maskSecrets: boolean;
}

/** The options of a command line that say so, as written. */
export interface LinkValues {
  readonly format?: string | undefined;
  readonly base?: string | undefined;
  readonly "mask-secrets"?: boolean | undefined;
}

/** Reads how a link is made; a mistake is a sentence. */
export function readLinkRequest({
  format,
  base,
  "mask-secrets": maskSecrets = false,
}: LinkValues): LinkRequest | string {
  if (format !== "link" && base !== undefined) return "--base goes with --format link.";
  if (format !== "link" && maskSecrets) return "--mask-secrets goes with --format link.";
  const address = base === undefined ? null : readBase(base);
  if (address === "") return "--base takes the address of a Flightplan, such as https://flightplan.example/.";
  return { base: address, maskSecrets };
}

/** The address of a page without its fragment; empty where it is no address that a browser opens. */
function readBase(written: string): string {
  if (!URL.canParse(written)) return "";
  const address = new URL(written);
  if (!["http:", "https:", "file:"].includes(address.protocol)) return "";
  address.hash = "";
  return address.href;
}
