/** Words that say by themselves that a secret follows. */
const telling = wordSet(
  "token tokens password passwords passwd passphrase passcode secret secrets credential credentials creds cookie macaroon",
  "apikey secretkey accesskey privatekey authtoken accesstoken htpasswd dsn webhook",
);

/** Words that say so at the end of a name: `DB_PASS`, `BASIC_AUTH`. */
const tellingLast = wordSet("pass pwd auth pw jwt pat");

/** Words before *key* that make it one to keep. */
const keepers = wordSet(
  "api access private secret signing sign encryption encrypt deploy auth ssh master account service session storage license",
  "client app application admin upload",
);

/** What follows is about a secret and none: where it lies, how long it is, what it is called. */
const about = wordSet(
  "file path dir directory url uri name id ids count length limit type max min ttl expiry expires expiration timeout enabled",
  "prefix suffix header env var user username host port algorithm scope scopes endpoint server ring size policy format",
  "provider store manager stdin prompt sock socket version method mode public pub usage field fields domain issuer audience",
  "helper backend fingerprint",
);

/** Words after which hexadecimal digits are what everybody may know. */
const publicHashes = wordSet(
  "commit sha sha1 sha256 sha512 md5 rev revision hash digest checksum ref tag fingerprint gpg keyid id version tree build",
  "image uuid",
);

/** Whether what is called so is most likely a secret: `GITHUB_TOKEN`, `db-password`, `apiKey`; not `TOKEN_FILE`, `MAX_TOKENS`. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (about.has(last) || words.includes("public") || words.includes("no") || words[0] === "max") return false;
  if (words.some((word) => telling.has(word)) || tellingLast.has(last)) return true;
  return words.some((word, i) => (word === "key" || word === "keys") && keepers.has(words[i - 1] ?? ""));
}

/** Whether what is called so may be a hash that is no secret: `GIT_COMMIT`, `SHA256`. */
export function isHashName(name: string): boolean {
  return wordsOf(name).some((word) => publicHashes.has(word));
}

/** Small words of a name: `dbPassword`, `DB_PASSWORD` and `db-password` have the same. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
