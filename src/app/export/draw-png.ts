import type { Size } from "./picture-size.ts";

/** Draws an SVG that stands alone on so many pixels. Rejects where the browser cannot, as with little memory. */
export async function drawPng(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const canvas = document.createElement("canvas");
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser has no canvas of this size.");
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("The browser made no file of this size.");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
    // Its memory now, not when somebody collects it: up to 400 MB.
    canvas.width = 0;
    canvas.height = 0;
  }
}
