import { expression, isHarmless } from "./harmless-values.ts";
import { findPrivateKeys } from "./private-keys.ts";
import { looksRandom } from "./random-words.ts";
import type { Secret } from "./secret.ts";
import { isSecretName } from "./secret-names.ts";
import { secretShapes } from "./secret-shapes.ts";

/** A way in which secrets are written, wherever they stand: in a script, a comment, a value. Groups: `name` and `value`. */
interface Writing {
  readonly kind: Secret["kind"];
  readonly pattern: RegExp;
  /** Whether the name has to be one of a secret; without, the pattern says enough. */
  readonly named: boolean;
}

/** A word of a shell with or without its quotes, which may be escaped themselves. */
const word = String.raw`(?:\\?"(?<value1>[^"\n]{1,4000})"|\\?'(?<value2>[^'\n]{1,4000})'|(?<value3>[^\s;&|<>()"'${"`"}]{1,4000}))`;

const writings: readonly Writing[] = [
  // https://user:password@host
  login("address", String.raw`(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,100}:)(?<value3>[^\s/@"'<>]{1,400})(?=@)`),
  // …?access_token=…
  login(
    "address",
    String.raw`[?&](?<name>(?:[\w-]{0,40}[_-])?(?:token|secret|password|passwd|pwd|apikey|api[_-]key|signature|sig|auth)|key)=(?<value3>[^\s&"'#<>\\]{1,2000})`,
  ),
  // Authorization: Bearer …
  login(
    "login",
    String.raw`\b(?<name>(?:proxy-)?authorization)\\?["']?[ \t]{0,8}[:=][ \t]{0,8}\\?["']?(?:(?:bearer|basic|token|bot|oauth|apikey|digest)[ \t]{1,8})?(?<value3>[^\s"'${"`"},;\\]{4,4000})`,
  ),
  // curl -u user:password
  login(
    "login",
    String.raw`\b(?:curl|wget|http|https|lftp)\b[^\n]{0,300}?[ \t](?<name>-u|--user|--proxy-user)[ =]?\\?["']?[^\s:"']{1,100}:(?<value3>[^\s"']{1,400})`,
  ),
  // sshpass -p …, docker login … -p …
  login("login", String.raw`\bsshpass[ \t]+(?<name>-p)[ \t]*${word}`),
  login(
    "login",
    String.raw`\b(?:docker|podman|skopeo|buildah|helm|oras)\b[^\n]{0,40}\blogin\b[^\n]{0,200}?[ \t](?<name>-p)[ \t]*${word}`,
  ),
  login("login", String.raw`\becho[ \t]+(?:-n[ \t]+)?${word}[ \t]*\|[^\n]{0,200}(?<name>--password-stdin)`),
  login("login", String.raw`\blogin[ \t]+\S{1,100}[ \t]+(?<name>password)[ \t]+(?<value3>\S{1,400})`),
  // --password=…, --api-key …
  named("login", String.raw`(?<=^|[\s"'])(?<name>--[a-z][\w-]{1,40})(?:=|[ \t]+)${word}`),
  // -H "PRIVATE-TOKEN: …"
  named("login", String.raw`["'](?<name>[A-Za-z][\w-]{1,40}):[ \t]*(?<value3>[^\s"'\\]{1,4000})\\?["']`),
  // NAME=…, export NAME="…"
  named("name", String.raw`(?<![\w$.{])(?<name>[A-Za-z_]\w{1,60})=(?!=)${word}`),
  // ${NAME:-…}
  named("name", String.raw`\$\{(?<name>[A-Za-z_]\w{1,60}):?[-=](?<value3>[^}\s"']{1,400})\}`),
  // {"password": "…"}
  named(
    "name",
    String.raw`\\?["'](?<name>[\w.-]{2,60})\\?["'][ \t]{0,8}:[ \t]{0,8}\\?["'](?<value3>[^"'\\\s]{1,4000})\\?["']`,
  ),
  // # token: …
  named(
    "name",
    String.raw`(?<=^|\n)[ \t]*#[# \t-]{0,20}(?<name>[\w.-]{2,60}):[ \t]+["']?(?<value3>[^\s"']{1,4000})["']?[ \t]*(?=\n|$)`,
  ),
];

/** Long words of chance that no path, address or name is part of. */
const longWord = /(?<![\w+/=.:@$%-])[A-Za-z0-9+/_-]{32,4000}={0,2}(?![\w+/:@-])/g;

const userOfAddress = /(?<=:\/\/)[A-Za-z0-9_-]{20,400}(?=@)/g;

/** Secrets by how they are written, the surest first; places may overlap. */
export function findWrittenSecrets(text: string): readonly Secret[] {
  return [
    ...findPrivateKeys(text),
    ...findShapes(text),
    ...writings.flatMap((one) => findWritten(text, one)),
    ...findRandom(text),
  ];
}

function findShapes(text: string): readonly Secret[] {
  return secretShapes.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }): Secret => {
      return { kind: "shape", range: { from: index, to: index + length }, name: "", what };
    }),
  );
}

function findWritten(text: string, { kind, pattern, named: isNamed }: Writing): readonly Secret[] {
  const found: Secret[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = match.groups?.["name"] ?? "";
    if (isNamed && !isSecretName(name)) continue;
    const [from, to] = ["value1", "value2", "value3"]
      .map((group) => match.indices?.groups?.[group])
      .find((one) => one) ?? [0, 0];
    // An escape is not cut in two.
    const value = text.slice(from, to).replace(/[\\,]+$/, "");
    if (isHarmless(value, name)) continue;
    if (isNamed && (value.startsWith("-") || expression.test(value))) continue;
    found.push({ kind, range: { from, to: from + value.length }, name, what: "" });
  }
  return found;
}

function findRandom(text: string): readonly Secret[] {
  const words = [...text.matchAll(longWord)].filter(([found]) => looksRandom(found.replace(/=+$/, ""), 32));
  const users = [...text.matchAll(userOfAddress)].filter(([found]) => looksRandom(found, 20));
  return [
    ...users.map(({ index, 0: { length } }) => ({ kind: "address" as const, from: index, length })),
    ...words.map(({ index, 0: { length } }) => ({ kind: "random" as const, from: index, length })),
  ].map(({ kind, from, length }) => ({ kind, range: { from, to: from + length }, name: "", what: "" }));
}

function login(kind: Secret["kind"], pattern: string): Writing {
  return { kind, pattern: new RegExp(pattern, "gid"), named: false };
}

function named(kind: Secret["kind"], pattern: string): Writing {
  return { kind, pattern: new RegExp(pattern, "gid"), named: true };
}
