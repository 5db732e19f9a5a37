/** Empties the canvas of the page and gives it a place as large as the app's. */
export function emptyPlace(): HTMLElement {
  const place = document.createElement("div");
  place.style.cssText = "position:relative;width:828px;height:800px;overflow:auto";
  document.querySelector("#canvas")?.replaceChildren(place);
  return place;
}
