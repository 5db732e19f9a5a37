import { useMemo, useState } from "react";
import { shownAnalysed } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { DialogForm } from "../../ui/DialogForm.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import type { Page } from "../page.ts";
import { isFileAddress } from "../page-address.ts";
import { sharedStateOf } from "../shared-workspace.ts";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { LengthMeter } from "./LengthMeter.tsx";
import { makeShare, shareLink } from "./make-share.ts";
import { SecretList } from "./SecretList.tsx";
import { ShareActions } from "./ShareActions.tsx";
import { type ShareKind, shareKinds } from "./share-kinds.ts";
import { shareTitle } from "./share-title.ts";
import { describeContents, noFrame, tooLong, whereItGoes } from "./share-words.ts";
import { findSharedSecrets, maskShared } from "./shared-secrets.ts";
import { useAnalysisOf } from "./use-analysis-of.ts";
import { firstEmbed } from "./write-embed.ts";

interface ShareFormProps {
  readonly page: Page;
  readonly onDone: () => void;
}

/** As what, what of it is masked, what comes of it, and taking it away. */
export function ShareForm({ page, onDone }: ShareFormProps) {
  // The answer of the planner may still come, with what is pinned in it.
  const state = useWorkspace((whole) => whole);
  const [kind, setKind] = useState<ShareKind>("link");
  const [leftIn, setLeftIn] = useState<ReadonlySet<string>>(new Set());
  const [embed, setEmbed] = useState(firstEmbed);

  const source = useMemo(() => sharedStateOf(state), [state]);
  const secrets = useMemo(() => findSharedSecrets(source), [source]);
  const shared = useMemo(() => maskShared(source, leftIn), [source, leftIn]);
  const masked = secrets.filter(({ value }) => !leftIn.has(value)).length;
  const analysis = useAnalysisOf(kind === "proposal" ? shared.text : null);
  const title = shareTitle(shownAnalysed(state)?.analysis.configuration ?? null);
  const link = useMemo(() => shareLink(shared), [shared]);
  const content = useMemo(
    () => makeShare(kind, { shared, link, title, embed, analysis, state }),
    [kind, shared, link, title, embed, analysis, state],
  );

  const isFile = isFileAddress();

  return (
    <DialogForm
      head={secrets.length > 0 ? <SecretList secrets={secrets} leftIn={leftIn} onChange={setLeftIn} /> : null}
      options={
        <>
          <RadioCards
            legend="Share as"
            value={kind}
            cards={shareKinds.map(({ kind: value, label, note }) => ({ value, label, note }))}
            onChange={setKind}
          />
          {kind === "embed" ? <EmbedOptions choice={embed} onChange={setEmbed} /> : null}
          <DialogWord>{describeContents(shared)}</DialogWord>
          <DialogWord>{whereItGoes({ isFile })}</DialogWord>
        </>
      }
    >
      <ShareActions
        page={page}
        kind={kind}
        content={content}
        link={link}
        title={title}
        masked={masked}
        problem={problemOf(kind, link, isFile)}
        onDone={onDone}
      >
        {link === null ? null : <LengthMeter length={link.length} linked="plan" />}
      </ShareActions>
    </DialogForm>
  );
}

/** Why nothing can come of it; null where something can. */
function problemOf(kind: ShareKind, link: string | null, isFile: boolean): string | null {
  if (link === null && kind !== "proposal") return tooLong;
  return kind === "embed" && isFile ? noFrame : null;
}
