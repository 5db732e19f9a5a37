import { createContext, type ReactNode, use } from "react";
import { useStore } from "zustand";
import type { Workspace, WorkspaceState } from "./workspace.ts";

const WorkspaceContext = createContext<Workspace | null>(null);

export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

/** The workspace itself, for events and subscriptions. */
export function useWorkspaceStore(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error("A component needs a <WorkspaceProvider> above it.");
  return workspace;
}

/** A value of the workspace; redraws when it changes (by identity). */
export function useWorkspace<Value>(selector: (state: WorkspaceState) => Value): Value {
  return useStore(useWorkspaceStore(), selector);
}
