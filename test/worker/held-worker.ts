import { createResponder } from "../../src/worker/create-responder.ts";
import type { AnalysisWorker } from "../../src/worker/create-worker-planner.ts";
import type { WorkerAnswer, WorkerRequest } from "../../src/worker/messages.ts";

/** A worker that answers when it is told to; what it sends is copied, as on its way from a real one. */
export class HeldWorker implements AnalysisWorker {
  readonly requests: WorkerRequest[] = [];
  readonly sent: WorkerAnswer[] = [];
  terminated = false;
  private readonly respond = createResponder((answer) => this.send(answer));
  private onMessage: (event: { readonly data: WorkerAnswer }) => void = () => {};
  private onError: () => void = () => {};

  postMessage(request: WorkerRequest) {
    this.requests.push(structuredClone(request));
  }

  terminate() {
    this.terminated = true;
  }

  addEventListener(
    ...[type, listener]: ["message", (event: { readonly data: WorkerAnswer }) => void] | ["error", () => void]
  ) {
    if (type === "message") this.onMessage = listener;
    else this.onError = listener;
  }

  /** Answers the latest request. */
  answer() {
    const request = this.requests.at(-1);
    if (!request) throw new Error("Nothing was asked.");
    this.respond(request);
  }

  send(answer: WorkerAnswer) {
    this.sent.push(answer);
    this.onMessage({ data: structuredClone(answer) });
  }

  fall() {
    this.onError();
  }
}
