import { isLongHex, looksRandom } from "./random-words.ts";
import { isHashName } from "./secret-names.ts";

/** What stands for something that is written elsewhere: shell, workflow files, templates. */
const reference =
  /\$\{\{[^}]{0,200}\}\}|(?<!\$)\$(?:\{[^}]{0,200}\}|\([^)]{0,400}\)|[A-Za-z_]\w*|[\d@#*?!])|\{\{[^}]{0,200}\}\}|%\w+%|`[^`]{0,400}`|\$$/g;

const placeholder =
  /^(?:x+|\*+|\.+|…|-+|_+|0+|<.*>|\[.*\]|masked|(?:your|my|the|some|an?)[-_ ].*|.*(?:change|replace|fill)[-_ ]?(?:me|it|this|in).*|insert[-_ ].*|todo|tbd|fixme|placeholder|redacted|hidden|removed|example|dummy|fake|none|null|nil|undefined|unset|empty|n\/a|~|read|write|true|false|yes|no|on|off|y|n|required|optional|inherit|enabled|disabled|default|auto)$/i;

const path =
  /^(?:~|\.{1,2})?\/(?:[\w.+@%-]{1,60}\/)*[\w.+@%*-]{0,60}$|^[\w.-]{1,80}\.(?:pem|key|crt|json|ya?ml|txt|asc|gpg|cfg|conf|ini|env|toml|p12|jks)$/i;

const plainAddress = /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s@]*$/i;

/** Code that names a value and is none: `args.token`, `os.environ["X"]`, `getenv(…)`. */
export const expression = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$|^[\w.]+[([]/;

/** Whether a value that is called like a secret is none: a reference, a placeholder, a path, an address, a short number. */
export function isHarmless(value: string, name: string): boolean {
  const trimmed = value.trim();
  if (trimmed === "" || placeholder.test(trimmed) || isSameWord(trimmed, name)) return true;
  if (/^(?:[+-]?[\d._]{1,5}|\d+\.\d+(?:\.\d+)*|\d{4}-\d\d-\d\d\S*)$/.test(trimmed)) return true;
  if (isReference(trimmed)) return true;
  if (path.test(trimmed)) return !trimmed.split("/").some((segment) => looksRandom(segment, 20));
  return plainAddress.test(trimmed);
}

/** Whether a value under `environment` is a mere setting: words, numbers, versions, flags, paths, locales. */
export function isSetting(value: string, name: string): boolean {
  if (isHarmless(value, name)) return true;
  const pieces = value.trim().split(/[\s,;:=|]+/);
  return pieces.every((piece, i) => isSettingPiece(piece, name, pieces[i - 1] ?? ""));
}

function isSettingPiece(piece: string, name: string, before: string): boolean {
  if (isHashName(name) && /^[a-f\d-]+$/i.test(piece)) return true;
  if (isLongHex(piece)) return /(?:^|@)sha\d+$/.test(before);
  if (looksRandom(piece, 20)) return false;
  const words = piece.split(/[-_./+@~^*()[\]{}<>"'#%]+/);
  return (
    words.every((word) => /^[\p{L}]*\d*[\p{L}]{0,3}\d{0,2}$/u.test(word) && word.length <= 40) ||
    plainAddress.test(piece)
  );
}

/** Whether nothing of weight is left of a value without what it refers to. */
function isReference(value: string): boolean {
  const rest = value.replace(reference, "");
  if (rest === value) return false;
  return rest.split(/[^A-Za-z\d]+/).every((word) => word.length <= 12 && !/\d.*[a-z].*\d/i.test(word));
}

/** `token=token`, `TOKEN: <token>`. */
function isSameWord(value: string, name: string): boolean {
  const letters = lettersOf(name);
  return letters.length > 2 && lettersOf(value) === letters && /^[\w<>-]+$/.test(value);
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z\d]/g, "");
}
