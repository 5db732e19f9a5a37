import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The page as somebody uses it: everything is found by its role and its name. */
export class FlightplanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits for the editor, which comes after the first diagram. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.ready();
  }

  /** On a narrow page, where the editor has a tab of its own, only the tabs are awaited. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole("heading", { name: "Flightplan", level: 1 })).toBeVisible();
    // A comparison has two plans, and perhaps nothing to draw for either.
    await expect(this.list.or(this.page.getByText(/No pipeline yet|Nothing to draw/)).first()).toBeAttached();
    const tabs = this.page.getByRole("tablist");
    if ((await tabs.count()) === 0) await expect(this.editorLines.first()).toBeVisible();
  }

  /** The editor's text field, by its name; CodeMirror's when it has come. */
  get editor(): Locator {
    return this.page.getByRole("textbox", { name: "Pipeline YAML" });
  }

  get editorLines(): Locator {
    return this.editor.locator(".cm-line");
  }

  /** The list beside the picture. */
  get list(): Locator {
    return this.page.getByRole("region", { name: "Plan as a list" });
  }

  lane(name: string | RegExp): Locator {
    return this.list.getByRole("button", { name });
  }

  entry(name: string | RegExp): Locator {
    return this.list.getByRole("button", { name });
  }

  /** The field over the picture, with its count and its buttons. */
  get searchBar(): Locator {
    return this.page.getByRole("search", { name: "Find in the plan" });
  }

  get search(): Locator {
    return this.searchBar.getByRole("textbox");
  }

  get problems(): Locator {
    return this.page.getByRole("region", { name: "Problems" });
  }

  get verdict(): Locator {
    return this.page.getByRole("region", { name: "Verdict" });
  }

  get details(): Locator {
    return this.page.getByRole("complementary", { name: "Details" });
  }

  get notices(): Locator {
    return this.page.getByRole("region", { name: "Notices" });
  }

  /** The drafts of this device. */
  get drafts(): Locator {
    return this.page.getByRole("dialog", { name: "Drafts" });
  }

  /** One of them, by its first words. */
  draft(title: string | RegExp): Locator {
    return this.drafts.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  /** Opens the list of drafts, as it can be done at any time. */
  async openDrafts(): Promise<void> {
    await this.openPalette("drafts");
    await this.page.keyboard.press("Enter");
    await expect(this.drafts).toBeVisible();
  }

  /** What is typed into, in the command palette. */
  get palette(): Locator {
    return this.page.getByRole("combobox", { name: "Command, example, series or job" });
  }

  /** Opens the command palette by its shortcut, and types into it. */
  async openPalette(words = ""): Promise<void> {
    // Shortcuts come a moment after the first diagram. Once it is open, the key does nothing.
    await expect(async () => {
      await this.page.keyboard.press("ControlOrMeta+k");
      await expect(this.palette).toBeFocused({ timeout: 1_000 });
    }).toPass();
    await this.page.keyboard.type(words);
  }

  paletteOption(name: string | RegExp): Locator {
    return this.page.getByRole("option", { name });
  }

  /** Replaces the whole text by pasting, as people do. */
  async paste(text: string): Promise<void> {
    // A dialog that is about to close has the focus until then.
    await expect(async () => {
      await this.editor.focus();
      await this.page.keyboard.press("ControlOrMeta+a");
      const isThere = await this.editor.evaluate((element, pasted) => {
        if (document.activeElement !== element) return false;
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        return true;
      }, text);
      expect(isThere).toBe(true);
    }).toPass();
  }

  async chooseExample(title: string): Promise<void> {
    await this.page.getByRole("button", { name: "Examples" }).click();
    await this.page.getByRole("menuitem", { name: title }).click();
  }

  get shareDialog(): Locator {
    return this.page.getByRole("dialog", { name: "Share" });
  }

  /** What the share dialog is about to copy. */
  get shareText(): Locator {
    return this.shareDialog.getByRole("textbox", { name: "What is copied" });
  }

  async openShare(): Promise<void> {
    await this.page.getByRole("button", { name: "Share" }).click();
    await expect(this.shareDialog).toBeVisible();
  }

  /** Makes a link, and answers its fragment, which then stands in the address. */
  async share(): Promise<string> {
    await this.openShare();
    await this.shareDialog.getByRole("button", { name: "Copy link" }).click();
    await expect(this.page).toHaveURL(/#1\./);
    // Where the browser refuses the clipboard, the dialog stays.
    const isCopied = this.notices.getByText("Copied the link");
    await expect(isCopied.or(this.shareDialog.getByText(/did not allow copying/))).toBeVisible();
    if (!(await isCopied.isVisible())) await this.page.keyboard.press("Escape");
    await expect(this.shareDialog).toHaveCount(0);
    return new URL(this.page.url()).hash;
  }

  /** The text as the editor holds it; only for texts that fit on the screen. */
  async text(): Promise<string> {
    return (await this.editorLines.allTextContents()).join("\n");
  }
}
