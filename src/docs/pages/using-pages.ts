import type { DocsPage } from "../docs-page.ts";
import { code, list, text } from "../make-blocks.ts";

export const keyboardPage: DocsPage = {
  id: "keyboard",
  title: "Keyboard",
  summary: "Everything works without a mouse: all keys, and how to get from part to part.",
  sections: [
    {
      id: "parts",
      title: "From part to part",
      blocks: [
        list(
          "Tab goes through controls. The plan is one stop: arrows move in it, as in a tree.",
          "F6 goes round the parts of the page, Shift+F6 back.",
          "In the text, Tab indents. Esc, then Tab leaves it.",
          "The command palette reaches every command, every entry, and every page of this documentation.",
        ),
      ],
    },
    { id: "keys", title: "All keys", blocks: [{ kind: "keys" }] },
  ],
};

export const terminalPage: DocsPage = {
  id: "terminal",
  title: "In a terminal",
  summary: "The same planner for scripts and continuous integration.",
  sections: [
    {
      id: "plan",
      title: "The plan of a file",
      blocks: [
        code("npm run --silent plan -- .launchpad.yaml"),
        text("It prints the plan as JSON. `-` reads standard input."),
        {
          kind: "table",
          name: "Options",
          head: ["Option", "What it does"],
          rows: [
            ["`--dialect deployed`", "plans as Launchpad does today, not as designed"],
            ["`--series focal,jammy`", "only jobs for these series"],
            ["`--dispatch noble`", "dispatches on noble where it fits"],
            ["`--farm farm.json`", "changes to the farm, as links have them"],
            ["`--format text`", "another form: `json`, `text`, `markdown`, `mermaid`, `svg` or `link`"],
            ["`--without-dropped`", "leaves out what is dropped, but for its count"],
            ["`--title WORDS`, `--link LINK`", "stand above and below the plan"],
            ["`--theme dark`, `--flow column`, `--width 800`", "how an SVG looks"],
            ["`--base ADDRESS`", "the Flightplan that a link shall open"],
            ["`--mask-secrets`", "masks in a link what looks like a secret"],
          ],
        },
      ],
    },
    {
      id: "explain",
      title: "In sentences",
      blocks: [
        code("npm run --silent plan -- --explain .launchpad.yaml"),
        text("The whole plan as *Explain* tells it, as text or with `--format markdown`."),
      ],
    },
    {
      id: "run",
      title: "When something fails",
      blocks: [
        code("npm run --silent plan -- --run --fail lint:0 --fault arm64=test:1 --takes build=5m .launchpad.yaml"),
        text(
          "What the builders do with the plan, in their own words. `--fail` names entries that fail, `--fault` the lane whose builder breaks down and in which entry (its first where you name none; `arm64=preparation` is before any), `--mode parallel` runs the entries of a stage at once, `--takes` how long a job’s entries take, and `--lpci amd64` runs it as `lpci run` would on a computer of that architecture.",
        ),
      ],
    },
    {
      id: "compare",
      title: "What changes",
      blocks: [
        code("npm run --silent plan -- --compare old.yaml new.yaml"),
        text("Sentences on what changes on the farm. Exit status 0 where the plans are the same, 1 where they differ."),
      ],
    },
    {
      id: "many",
      title: "Many files",
      blocks: [
        code("npm run --silent plan -- --lines */.launchpad.yaml"),
        text("One plan a line, for other programs."),
      ],
    },
    {
      id: "status",
      title: "Exit status",
      blocks: [
        list(
          "0: planned. With `--lines`, every file could be read.",
          "1: refused, or invalid.",
          "2: the call was wrong or a file could not be read. Nothing stands on standard output then.",
        ),
      ],
    },
  ],
};

export const formatsPage: DocsPage = {
  id: "formats",
  title: "Plan JSON and links",
  summary: "What other programs can rely on: the plan as JSON, and what a link holds.",
  sections: [
    {
      id: "json",
      title: "Plan JSON, version 1",
      blocks: [
        text("*Copy plan as JSON* and the terminal give the same. Keys may be added; none changes its meaning."),
        code(`{
  "version": 1,
  "dialect": "designed",
  "outcome": "planned",
  "builds": [
    {
      "series": "noble",
      "architecture": "arm64",
      "stages": [[["build", 0]], [["test", 1]]],
      "dropped": [{ "stage": 2, "entry": ["test", 0], "reason": "architecture" }]
    }
  ],
  "withheld": [],
  "diagnostics": []
}`),
        list(
          "`outcome` is `planned`, `refused` or `invalid`.",
          "`builds` are in the order of the lanes; `stages` is what Launchpad’s own `CIBuild.stages` would hold.",
          "`withheld` has the same shape, with `series` null where there is none.",
          "`stage` counts the stages of the pipeline as written, from 1.",
          "A diagnostic has `code`, `severity`, `message`, `line`, `column`, `endLine` and `endColumn`, all counted from 1. The [codes](#docs/problems) keep their meaning.",
        ),
      ],
    },
    {
      id: "links",
      title: "What a link holds",
      blocks: [
        code("#1.<payload>[&view=diagram|split|source][&theme=light|dark]"),
        text(
          "All of it stands behind the `#`, which browsers send to no server. The payload is JSON, deflated with a zlib header and written in base64url. What is as the page begins is left out.",
        ),
        {
          kind: "table",
          name: "Keys of a link",
          head: ["Key", "What it holds"],
          rows: [
            ["`text`", "the file"],
            ["`settings`", "dialect, target series, dispatch series, and what is shown"],
            ["`farm`", "what was added to the farm and taken off"],
            ["`failing`, `durations`", "what a simulation was told"],
            ["`selection`, `part`", "the entry, lane or stage whose details are open"],
            ["`compare`", "the text or the settings that it is compared with"],
            ["`lesson`", "a lesson of somebody’s own"],
          ],
        },
        text("Links of every release open for ever. Unknown keys are passed over."),
      ],
    },
    {
      id: "addresses",
      title: "Other addresses",
      blocks: [
        list(
          "`#learn` and `#learn/NAME`: lessons.",
          "`#docs`, `#docs/PAGE` and `#docs/PAGE/PLACE`: this documentation.",
          "`embed.html` with a link’s fragment: the plan in a frame of another page.",
          "`schema/launchpad-yaml.schema.json`: the [key reference](#docs/keys) for editors, as JSON Schema.",
        ),
      ],
    },
  ],
};
