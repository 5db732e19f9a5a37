/** A word that somebody may use as a name or a value, so that something else than a name is made of it. */
export interface HostileWord {
  /** What it is to somebody, for titles of tests. */
  readonly title: string;
  readonly word: string;
}

/** One of each kind of fault: what stands for all others where there are too many places for all words. */
export const worstWords: readonly HostileWord[] = [
  { title: "everything for a page", word: `"'>]]></title></script><script>alert(1)</script><!--` },
  { title: "everything for a terminal", word: "a\u001b[31mb\u009b2Jc\u0000\u0007\u0008\rd\u007f\u0085\u2028\u2029e" },
  { title: "everything for a line", word: "a\nINJECTED\n\n---\nINJECTED" },
  { title: "everything for a direction", word: "a\u202eb\u2066c\u200f\u200b\ud83dd" },
  { title: "everything for Markdown", word: "```\n</details>\n`a` [a](javascript:alert) ![b](x) @all #1 GH-1 |**a**|" },
  { title: "everything for Mermaid", word: '"]; end; click n1 call x(); %%{init: {}}%% #quot; ﬂ°' },
  { title: "everything for objects", word: "__proto__" },
];

const escape = "\u001b";

/** What the words that run something would do: a page under attack looks for it. */
const alarm = "alert(1)";

/** Words that mean something to a browser, a terminal, a renderer, a spreadsheet or a program, and in what direction they are read. */
export const hostileWords: readonly HostileWord[] = [
  { title: "an element with a handler", word: `<img src=x onerror=${alarm}>` },
  { title: "the end of a script", word: `</script><script>${alarm}</script>` },
  { title: "the end of a title", word: `</title></text><script>${alarm}</script>` },
  { title: "an element of another vocabulary", word: `<svg onload=${alarm}><foreignObject/></svg>` },
  { title: "the end of an attribute", word: `" onmouseover="${alarm}" x='` },
  { title: "the end of a CDATA section", word: "]]><a/><![CDATA[" },
  { title: "a comment and an instruction", word: "--><!-- <?xml-stylesheet href='x'?>" },
  { title: "entities", word: "&lt;b&gt;&#x1b;&evil;&quot;" },
  { title: "quotes", word: "'\"`´’\\" },
  { title: "an address that runs", word: `javascript:${alarm}` },
  { title: "an address of data", word: `data:text/html,<script>${alarm}</script>` },
  { title: "an address elsewhere", word: "https://evil.example/?a=1&b=2#c" },
  { title: "templates", word: `{{constructor.constructor('${alarm}')()}} \${${alarm}} <%= ${alarm} %> #{x}` },
  { title: "colours of a terminal", word: `${escape}[31mred${escape}[0m` },
  { title: "a terminal's title and clipboard", word: `${escape}]0;title\u0007${escape}]52;c;eA==${escape}\\` },
  { title: "a terminal's link", word: `${escape}]8;;http://evil.example${escape}\\click${escape}]8;;${escape}\\` },
  { title: "an escape of one byte", word: "a\u009b2Jb\u009d0;x\u009c" },
  { title: "controls", word: "a\u0000b\u0007c\u0008d\u000be\u000cf\u007fg\u0085h" },
  { title: "a return over the line", word: "shown\rhidden" },
  { title: "more lines", word: "two\nINJECTED: line\n\nINJECTED" },
  { title: "separators of lines", word: "a\u2028INJECTED\u2029b" },
  { title: "a tab", word: "a\tb" },
  { title: "turned directions", word: "a\u202eb\u202dc\u202ad\u202be\u202c" },
  { title: "isolated directions", word: "a\u2066b\u2067c\u2068d" },
  { title: "letters from right to left", word: "בדיקה-مرحبا" },
  { title: "letters without width", word: "a\u200bb\u200cc\u200dd\ufeffe\u2060f" },
  { title: "marks upon marks", word: `a${"\u0301\u0489".repeat(60)}` },
  { title: "a half of a pair", word: "a\ud83db\ude80c" },
  { title: "no characters", word: "\ufffe\uffff\u{1fffe}" },
  { title: "a table", word: "a|b\\|c | --- |" },
  { title: "code", word: "`a` ``b`` ```" },
  { title: "a fence", word: "```\n</details>\n```html" },
  {
    title: "links of Markdown",
    word: `[a](javascript:${alarm}) ![b](https://evil.example/x.png) <https://evil.example>`,
  },
  { title: "a link with its words elsewhere", word: "[a][b] [^1]: https://evil.example" },
  { title: "emphasis", word: "**a** _b_ ~~c~~ ==d== $e$" },
  { title: "blocks of Markdown", word: "# a" },
  { title: "items of Markdown", word: "- [x] a" },
  { title: "numbers of Markdown", word: "1. a" },
  { title: "a quotation", word: "> a" },
  { title: "mentions", word: "@everyone #123 GH-1 a/b#2 !5 me@evil.example www.evil.example" },
  { title: "a hidden comment", word: "<!-- hidden" },
  { title: "the end of a node", word: '"]; click n1 call evil(); n1["' },
  { title: "a directive", word: "%%{init: {'securityLevel': 'loose'}}%%" },
  { title: "a keyword", word: "end" },
  { title: "a click", word: `click n1 href "javascript:${alarm}"` },
  { title: "a style", word: "style n1 fill:#f00; classDef x" },
  { title: "entities of Mermaid", word: "#quot;#35;ﬂ°°35¶ß" },
  { title: "front matter", word: "---\ntitle: x\n---" },
  { title: "a formula", word: '=HYPERLINK("https://evil.example","a")' },
  { title: "a formula with a sign", word: "+1+cmd|' /C calc'!A0" },
  { title: "a formula of an address", word: "@SUM(1+1)" },
  { title: "a formula behind a sign", word: "-2+3" },
  { title: "the prototype", word: "__proto__" },
  { title: "the constructor", word: "constructor" },
  { title: "a member of all objects", word: "toString" },
  { title: "a question to all objects", word: "hasOwnProperty" },
  { title: "a maker of members", word: "__defineGetter__" },
  { title: "the value of objects", word: "valueOf" },
  { title: "what JSON asks for", word: "toJSON" },
  { title: "what promises ask for", word: "then" },
  { title: "the length of lists", word: "length" },
  { title: "paths", word: "../../etc/passwd" },
  { title: "a shell", word: "$(reboot) `reboot`; rm -rf / & | > x" },
  { title: "an option", word: "--format=svg" },
  { title: "nothing", word: "" },
  { title: "a space", word: " " },
  { title: "spaces around", word: "  a  b  " },
  { title: "many letters", word: "long-".repeat(2_000) },
  { title: "many words", word: "long ".repeat(2_000) },
];
