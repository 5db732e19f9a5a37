import { analyse } from "../core/index.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./messages.ts";

self.addEventListener("message", (event: MessageEvent<AnalysisRequest>) => {
  const { number, text, options } = event.data;
  let answer: AnalysisAnswer;
  try {
    answer = { number, analysis: analyse(text, options) };
  } catch {
    answer = { number, analysis: null };
  }
  self.postMessage(answer);
});
