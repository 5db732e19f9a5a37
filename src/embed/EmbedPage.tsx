import { StrictMode } from "react";
import { WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import type { Workspace } from "../store/workspace.ts";
import { Embed, type EmbedView } from "./Embed.tsx";
import { EmbedFrame, type EmbedPlace } from "./EmbedFrame.tsx";
import type { SidesSource } from "./embedded-sides.ts";
import { type LinkDamage, NothingToDraw } from "./NothingToDraw.tsx";

/** What an address asks an embed for. */
export type EmbedContent =
  | { readonly kind: "plan"; readonly view: EmbedView; readonly source: SidesSource }
  /** See `NothingToDraw`. */
  | { readonly kind: "nothing"; readonly damage: LinkDamage | null; readonly partialText: string | null };

interface EmbedPageProps {
  readonly content: EmbedContent;
  readonly place: EmbedPlace;
  readonly workspace: Workspace;
}

/** A whole embed. */
export function EmbedPage({ content, place, workspace }: EmbedPageProps) {
  return (
    <StrictMode>
      <WorkspaceProvider workspace={workspace}>
        {content.kind === "plan" ? (
          <Embed view={content.view} place={place} source={content.source} />
        ) : (
          <EmbedFrame place={place} counts="">
            <NothingToDraw damage={content.damage} partialText={content.partialText} />
          </EmbedFrame>
        )}
      </WorkspaceProvider>
    </StrictMode>
  );
}
