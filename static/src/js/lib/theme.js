// Light, dark, or as the device likes: a choice of this device.
import { forget, recall, remember } from "./device.js";
import { change } from "./store.js";

const PLACE = "mr:theme";

/** @returns {string} */
export const theme = () => recall(PLACE) ?? "auto";

/** @param {string} name "auto", "light" or "dark" */
export function chooseTheme(name) {
  if (name === "auto") forget(PLACE);
  else remember(PLACE, name);
  wearTheme();
  change({});
}

export function wearTheme() {
  const { dataset } = document.documentElement;
  if (theme() === "auto") delete dataset.theme;
  else dataset.theme = theme();
}
