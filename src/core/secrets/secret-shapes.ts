/** Shapes of tokens that are known by their beginning. Each finds in one pass; none looks far ahead or back. */
interface SecretShape {
  readonly what: string;
  readonly pattern: RegExp;
}

const before = "(?<![A-Za-z0-9_-])";

/** As their makers document them, with room for longer ones. */
export const secretShapes: readonly SecretShape[] = [
  shape("a GitHub token", "gh[oprsu]_[A-Za-z0-9]{20,255}"),
  shape("a GitHub token", "github_pat_[A-Za-z0-9_]{22,255}"),
  shape("a GitLab token", "gl(?:pat|ptt|dt|rt|cbt|ft|soat|oas|agent|imt|ffct)-[A-Za-z0-9_.-]{15,300}"),
  shape("an AWS access key", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])"),
  shape("a Slack token", "xox[abeoprs](?:-[A-Za-z0-9]{4,80}){1,6}"),
  shape("a Slack token", "xapp-[0-9]-[A-Za-z0-9-]{20,150}"),
  shape("a Slack webhook", "(?<=hooks\\.slack\\.com/(?:services|workflows)/)[A-Za-z0-9_/]{20,120}", ""),
  shape("a Discord webhook", "(?<=discord(?:app)?\\.com/api/webhooks/)[0-9]{10,25}/[A-Za-z0-9_-]{40,100}", ""),
  shape("a Telegram token", "[0-9]{8,10}:AA[A-Za-z0-9_-]{32,36}(?![A-Za-z0-9_-])"),
  shape("a JSON web token", "eyJ[A-Za-z0-9_-]{8,4000}\\.eyJ[A-Za-z0-9_-]{8,8000}\\.[A-Za-z0-9_-]{8,2000}"),
  shape("a Stripe key", "[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}"),
  shape("an API key", "sk-(?=[A-Za-z_-]{0,250}[0-9])(?=[a-z0-9_-]{0,250}[A-Z])[A-Za-z0-9_-]{20,250}"),
  shape("a Google API key", "AIza[A-Za-z0-9_-]{35}"),
  shape("a Google token", "ya29\\.[A-Za-z0-9_-]{20,500}"),
  shape("an npm token", "npm_[A-Za-z0-9]{30,100}"),
  shape("a PyPI token", "pypi-[A-Za-z0-9_-]{40,500}"),
  shape("a Docker token", "dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,100}"),
  shape("a Hugging Face token", "hf_[A-Za-z0-9]{30,60}"),
  shape("a SendGrid key", "SG\\.[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{16,80}"),
  shape("a DigitalOcean token", "do[opr]_v1_[a-f0-9]{40,80}"),
  shape("a Vault token", "hv[sbr]\\.[A-Za-z0-9_-]{20,300}"),
  shape("a Shopify token", "shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
  shape("an age key", "AGE-SECRET-KEY-1[A-Z0-9]{40,80}"),
];

function shape(what: string, pattern: string, boundary = before): SecretShape {
  return { what, pattern: new RegExp(boundary + pattern, "g") };
}
