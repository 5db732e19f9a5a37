import { use, useId } from "react";
import { encodeLink } from "../permalink/encode-link.ts";
import { WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import styles from "./DocsFigure.module.css";
import { DocsContext } from "./docs-context.ts";
import type { FigureBlock, FigurePlan } from "./docs-page.ts";
import { FigurePicture } from "./FigurePicture.tsx";
import { FigureText } from "./FigureText.tsx";
import { useFigureWorkspaces } from "./use-figure-workspaces.ts";

/** A text beside the plan that is made of it here and now; what is pointed at in one is marked in the other. */
export function DocsFigure({ figure }: { readonly figure: FigureBlock }) {
  const caption = useId();
  const workspaces = useFigureWorkspaces(figure);
  const fragment = fragmentOf(figure);
  const [first] = workspaces;
  return (
    <figure className={styles["figure"]} aria-labelledby={caption}>
      <figcaption id={caption} className={styles["caption"]}>
        {figure.caption}
      </figcaption>
      <div className={styles["content"]}>
        {first ? (
          <div className={styles["source"]}>
            <FigureText text={figure.yaml} caption={figure.caption} workspaces={workspaces} />
            <a className={styles["open"]} href={use(DocsContext)?.addressOf(fragment) ?? fragment}>
              Try it<span className="visually-hidden"> in the planner: {figure.caption}</span>
            </a>
          </div>
        ) : null}
        <div className={styles["plans"]}>
          {workspaces.map((workspace, position) => {
            const plan = figure.plans[position];
            return plan ? (
              <WorkspaceProvider key={plan.dialect} workspace={workspace}>
                <FigurePicture title={figure.plans.length > 1 ? dialectTitle(plan) : null} caption={figure.caption} />
              </WorkspaceProvider>
            ) : null;
          })}
        </div>
      </div>
    </figure>
  );
}

function dialectTitle({ dialect }: FigurePlan): string {
  return dialect === "designed" ? "As designed" : "As deployed today";
}

/** The same text and choices in the planner; both plans where the figure has both. */
function fragmentOf({ yaml, plans }: FigureBlock): string {
  const [plan] = plans;
  return encodeLink({
    text: yaml,
    settings: {
      dialect: plan?.dialect ?? "designed",
      series: plan?.targetSeries ?? null,
      dispatch: plan?.dispatchSeries ?? null,
      both: plans.length > 1,
    },
  });
}
