import type { ReactNode } from "react";
import {
  type ContentsCommand,
  type Entry,
  type JobContents,
  readJobContents,
  runBesidePlugin,
  toOneLine,
  withoutCommands,
} from "../core/index.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./Details.module.css";

/** What an entry asks the builder for: its commands in order, its plugin and what that adds, snaps, packages and variables. */
export function Contents({ entry }: { readonly entry: Entry }) {
  const configuration = useWorkspace((state) => shownAnalysed(state)?.analysis.configuration ?? null);
  const job = configuration?.jobs.get(entry.job);
  const variant = job?.variants.find(({ index }) => index === entry.index);
  if (!job || !variant) return null;
  const contents = readJobContents(job, variant);
  const { plugin, commands, packages, snaps, repositories, environment, isRoot } = contents;
  return (
    <>
      <h3 className={styles["heading"]}>What it does</h3>
      {commands.length === 0 ? <p className={styles["text"]}>It has nothing to run.</p> : null}
      <ol className={styles["steps"]}>
        {commands.map((command) => (
          <li key={command.key}>
            <Command command={command} plugin={plugin} />
          </li>
        ))}
      </ol>
      {isRoot ? null : <p className={styles["text"]}>Its commands run as an ordinary user, not as root.</p>}
      {plugin ? <Plugin plugin={plugin} /> : null}
      {[snaps, packages, repositories, environment].some(({ length }) => length > 0) ? (
        <dl className={styles["needs"]}>
          <Needs title="Snaps" items={snaps.map(snapWords)} />
          <Needs title="Packages" items={packages} />
          <Needs title="Repositories" items={repositories} />
          <Needs
            title="Environment"
            items={environment.map(([name, value]) => (value === null ? name : `${name}=${value}`))}
          />
        </dl>
      ) : null}
    </>
  );
}

function Command({
  command: { key, script, isIgnored },
  plugin,
}: {
  readonly command: ContentsCommand;
  readonly plugin: JobContents["plugin"];
}) {
  if (key === "plugin") return <>The command of the plugin {toOneLine(plugin?.name ?? "")}.</>;
  return (
    <>
      <code>{key}</code>
      {isIgnored ? `, which ${toOneLine(plugin?.name ?? "")} takes no notice of` : null}
      <pre className={styles["source"]}>{withoutCommands(script.trimEnd())}</pre>
    </>
  );
}

function Plugin({ plugin: { name, known } }: { readonly plugin: NonNullable<JobContents["plugin"]> }) {
  return (
    <>
      <h3 className={styles["heading"]}>Plugin {toOneLine(name)}</h3>
      {known ? (
        [known.meaning, `It adds: ${known.adds}`, runBesidePlugin(known.run)].map((sentence) => (
          <p key={sentence} className={styles["text"]}>
            <CodeText>{sentence}</CodeText>
          </p>
        ))
      ) : (
        <p className={styles["text"]}>No lpci that is known here has a plugin of that name.</p>
      )}
    </>
  );
}

function Needs({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {[...new Set(items)].map((item) => (
          <code key={item}>{toOneLine(item)}</code>
        ))}
      </dd>
    </>
  );
}

function snapWords({ name, channel, classic }: JobContents["snaps"][number]): string {
  return `${name} ${channel}${classic ? ", classic" : ""}`;
}
