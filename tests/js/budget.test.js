import assert from "node:assert/strict";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const KIB = 1024;

/** What a phone fetches before it can show the screen: the entry and all that it imports, but nothing asked for later. */
async function firstLoad(entry) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [`static/src/js/entries/${entry}`],
    absWorkingDir: root,
    outdir: "/",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    metafile: true,
    write: false,
  });
  const size = new Map(outputFiles.map(({ path, contents }) => [path.split("/").pop(), gzipSync(contents, { level: 6 }).length]));
  const files = Object.entries(metafile.outputs).map(([path, output]) => [path.split("/").pop(), output]);
  const first = new Set(files.filter(([, output]) => output.entryPoint?.endsWith(entry)).map(([name]) => name));
  for (const name of first) {
    const { imports } = files.find(([other]) => other === name)[1];
    imports.filter(({ kind }) => kind === "import-statement").forEach(({ path }) => first.add(path.split("/").pop()));
  }
  return [...first].reduce((sum, name) => sum + size.get(name), 0);
}

test("a member's first load of script is at most 58 KiB", async () => {
  const bytes = await firstLoad("member.js");

  assert.ok(bytes > 10 * KIB, `only ${bytes} bytes: was the entry measured at all?`);
  assert.ok(bytes <= 58 * KIB, `${(bytes / KIB).toFixed(1)} KiB`);
});
