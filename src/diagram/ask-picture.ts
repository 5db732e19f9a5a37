import type { FoldRequest } from "./foldable-ids.ts";

/** What can be asked of the picture from elsewhere on the page: by a command, a menu, the palette. */
export type PictureRequest =
  | "search"
  | "zoom-in"
  | "zoom-out"
  | "zoom-to-100"
  | "fit"
  | "pan-left"
  | "pan-right"
  | "pan-up"
  | "pan-down"
  | FoldRequest;

/** A picture on the page. */
export interface AskedPicture {
  readonly answer: (request: PictureRequest) => void;
  /** Whether the keyboard's focus is in it or its list. */
  readonly hasFocus: () => boolean;
}

const pictures = new Set<AskedPicture>();
/** Asked for before there was a picture. */
let waiting: PictureRequest | null = null;

/**
 * Asks it of every picture on the page, a search only of the one with the focus, or the first; where there is no picture yet, of the
 * first that comes.
 */
export function askPicture(request: PictureRequest): void {
  const [first] = pictures;
  if (!first) waiting = request;
  else if (request === "search") ([...pictures].find((picture) => picture.hasFocus()) ?? first).answer(request);
  else for (const picture of pictures) picture.answer(request);
}

/** Lets a picture be asked. Returns the function that ends it. */
export function listenToRequests(picture: AskedPicture): () => void {
  pictures.add(picture);
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    picture.answer(request);
  }
  return () => void pictures.delete(picture);
}
