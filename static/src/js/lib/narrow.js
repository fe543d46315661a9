// Is the window as narrow as a phone? What lies in reach of a thumb there stands elsewhere on a laptop, and only once.
import { change } from "./store.js";

const query = matchMedia("(max-width: 50rem)"); // as in screens/console.css
query.addEventListener("change", () => change({}));

export const isNarrow = () => query.matches;
