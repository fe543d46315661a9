// A chart as an element: the server draws it, and here its points are read by touch and by arrow keys. Mounted once, never drawn again by the screen.
import { readable } from "./chart.js";

export class ChartFigure extends HTMLElement {
  #svg = "";
  /** @type {() => void} */
  #stop = () => {};

  /** Made by the server, which escapes every word in it. @param {string} text */
  set svg(text) {
    if (text === this.#svg) return;
    this.#svg = text;
    this.#stop();
    this.innerHTML = text;
    const drawn = this.querySelector("svg");
    const line = document.createElement("output");
    line.className = "chart-read";
    this.append(line);
    this.#stop = drawn ? readable(drawn, line) : () => {};
  }
}

if (!customElements.get("chart-figure")) customElements.define("chart-figure", ChartFigure);
