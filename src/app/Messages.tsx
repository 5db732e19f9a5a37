import { Announcer } from "./Announcer.tsx";
import { DropOverlay } from "./files/DropOverlay.tsx";
import { Notices } from "./Notices.tsx";
import type { Page } from "./page.ts";

/** What the page says of itself, to be seen and to be heard. Comes after the first diagram: until then there is nothing to say. */
export default function Messages({ page }: { readonly page: Page }) {
  return (
    <>
      <Notices page={page} />
      <DropOverlay page={page} />
      <Announcer page={page} />
    </>
  );
}
