import type { DocsPage } from "./docs-page.ts";
import { keysPage } from "./pages/keys-page.ts";
import { planningPage } from "./pages/planning-page.ts";
import { problemsPage } from "./pages/problems-page.ts";
import { runningPage } from "./pages/running-page.ts";
import { todayPage } from "./pages/today-page.ts";
import { formatsPage, keyboardPage, terminalPage } from "./pages/using-pages.ts";
import { wordsPage } from "./pages/words-page.ts";
import { yamlPage } from "./pages/yaml-page.ts";

/** All pages, in the order in which they are best read. */
export const docsPages: readonly DocsPage[] = [
  planningPage,
  runningPage,
  todayPage,
  yamlPage,
  keysPage,
  problemsPage,
  wordsPage,
  keyboardPage,
  terminalPage,
  formatsPage,
];
