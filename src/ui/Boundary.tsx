import { Component, type ReactNode, Suspense } from "react";

interface BoundaryProps {
  /** What stands in the part's place once it has failed: while being drawn, or because its code did not come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
  /** What was to be drawn when it did. */
  readonly drawn: ReactNode;
}

/** A part of the page that can be late, or fail, without taking the others with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false, drawn: null };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** What is drawn next may do: an edit takes away what it failed for. */
  static getDerivedStateFromProps({ children }: BoundaryProps, { drawn }: BoundaryState) {
    return drawn === children ? null : { hasFailed: false, drawn: children };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.hasFailed ? fallback : <Suspense>{children}</Suspense>;
  }
}
