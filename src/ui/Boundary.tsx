import { Component, type ReactNode, Suspense } from "react";

interface BoundaryProps {
  /** What stands in the part's place once it has failed: while being drawn, or because its code did not come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that can be late, or fail, without taking the others with it. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** Whatever is drawn next may do: an edit takes away what it failed for. */
  override componentDidUpdate({ children }: BoundaryProps) {
    if (this.state.hasFailed && children !== this.props.children) this.setState({ hasFailed: false });
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.hasFailed ? fallback : <Suspense>{children}</Suspense>;
  }
}
