// Stands for the server's end of a line: it can be cut, mended, kept silent, and says what it was sent.
import { EventEmitter } from "node:events";

export class Twin extends EventEmitter {
  connected = false;
  active = true;
  tries = 0; // how often a line was asked for
  sent = [];
  answers = {}; // by event: what the server would answer, or undefined for silence

  up() {
    this.connected = true;
    this.emit("connect");
  }

  cut() {
    this.connected = false;
    this.emit("disconnect", "transport close");
  }

  comes(event, message) {
    super.emit(event, message);
  }

  timeout() {
    return { emitWithAck: (event, message) => this.ask(event, message) };
  }

  async ask(event, message) {
    this.sent.push([event, message]);
    const answer = this.answers[event]?.(message);
    if (answer === undefined) return new Promise((_, reject) => this.once("disconnect", () => reject(new Error("timeout"))));
    return answer;
  }

  connect() {
    this.tries += 1;
    if (!this.connected) this.up();
  }

  disconnect() {
    if (!this.connected) return;
    this.connected = false;
    this.emit("disconnect", "io client disconnect");
  }

  of(event) {
    return this.sent.filter(([name]) => name === event).map(([, message]) => message);
  }
}

/** Lets everything that waits for an answer go on. */
export const settled = () => new Promise((done) => setTimeout(done, 5));
