import { createResponder } from "./create-responder.ts";
import type { WorkerRequest } from "./messages.ts";

const respond = createResponder((answer) => self.postMessage(answer));

self.addEventListener("message", (event: MessageEvent<WorkerRequest>) => respond(event.data));
