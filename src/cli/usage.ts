/** What `--help` prints. */
export const usage = `Shows what Launchpad’s build farm will do with a .launchpad.yaml.

npm run --silent plan -- [options] FILE
npm run --silent plan -- [options] --lines FILE…
npm run --silent plan -- [options] --compare OLD NEW
npm run --silent plan -- [options] --explain FILE
npm run --silent plan -- [options] --run [--fail test:1] FILE

FILE is a path, or - for standard input.

  --dialect designed|deployed  plan as designed (default), or as deployed today
  --series A,B                 only jobs for these series
  --dispatch S                 dispatch series where it fits (default: the latest of each architecture)
  --farm FILE                  JSON with changes to the farm, as links have them:
                               {"added": [{"name": "zany", "version": "27.04", "architectures": ["amd64"]}],
                                "removed": [{"series": "jammy", "architecture": "arm64"}]}
  --lines                      several files, one plan as JSON a line
  --compare                    what changes between two files, in sentences (as text, markdown or json)
  --explain                    the whole plan in sentences: what is built, what waits, what is dropped and why (as text or markdown)
  --run                        what builders do with the plan, as text: their log, every report, and why
  --fail A,B                   with --run: entries that fail, as test, test:1, test/arm64 or test:1/arm64; where a lane
                               runs one twice, test:1@2 is its second occurrence
  --fault ARCH[=ENTRY]         with --run: the builder of a lane breaks down in that entry (default: its first)
  --fault ARCH=preparation     with --run: the builder of a lane cannot be prepared
  --mode serial|parallel       with --run: entries of a stage one after another (default, as today), or at once
  --takes JOB=TIME             with --run: how long a job’s entries take, as build=5m or test=90s (default: a minute)
  --lpci ARCH                  with --run: lpci run on a computer of that architecture instead, without Launchpad
  --format json|text|markdown|mermaid|svg|link
                               what to print (default: json); link: a link to the plan, as the page makes it
  --base ADDRESS               of the Flightplan that the link shall open (default: only what stands behind it, from # on)
  --mask-secrets               masks in the link what looks like a secret; without, standard error names its lines
  --without-dropped            leaves out the entries that are dropped, but for their count (not in JSON)
  --title WORDS, --link LINK   stand above or below the plan (not in JSON)
  --theme light|dark           of an SVG (default: light)
  --flow row|column            stages of an SVG side by side (default), or one below the other
  --width PIXELS               of an SVG’s lanes (default: what they take)
  --help                       this text

Exit status: 0 planned (with --lines: every file could be read), 1 refused or invalid, 2 usage or unreadable file;
with --compare 0 the plans are the same, 1 they differ; with --run 0 all that runs succeeds, 1 something fails or nothing runs.`;
