// Bundles the browser's part: every static/src/js/entries/*.js and static/src/css/*.css, into static/dist with
// hashed names and a manifest {"member.js": "member-HASH.js"}. With --watch, again at every change.
import { mkdir, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "static/src");
const dist = join(root, "static/dist");
const watching = process.argv.includes("--watch");

// Phones of 2019 run the scripts. Cascade layers ask for browsers of 2022: older ones get the page unstyled, yet usable.
const kinds = [
  { folder: "js/entries", ending: ".js", target: ["es2019"] },
  { folder: "css", ending: ".css", target: ["chrome99", "firefox97", "safari15.4"] },
];

const results = new Map();
/** @type {[any, string[]][]} each kind with its entries */
const wanted = [];

async function entries({ folder, ending }) {
  const names = await readdir(join(source, folder)).catch((error) => (error.code === "ENOENT" ? [] : Promise.reject(error)));
  return names.filter((name) => name.endsWith(ending)).sort().map((name) => join(source, folder, name));
}

function options(kind, entryPoints) {
  return {
    entryPoints,
    outdir: dist,
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    splitting: kind.ending === ".js",
    minify: !watching,
    sourcemap: watching ? "inline" : false,
    legalComments: "none",
    charset: "utf8",
    target: kind.target,
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "file", ".woff2": "file" },
    metafile: true,
    logLevel: "warning",
    plugins: [{ name: "manifest", setup: (build) => build.onEnd((result) => built(kind, result)) }],
  };
}

async function built(kind, { metafile }) {
  if (!metafile) return; // a mistake in a source; esbuild has said which
  results.set(kind, metafile.outputs);
  // Not before all are built: a server that runs goes by it at once, and half of it would be a page without style.
  if (results.size === wanted.length) await writeManifest();
  if (watching) console.log(`built ${kind.folder}`);
}

async function writeManifest() {
  const names = {};
  for (const outputs of results.values()) {
    for (const [path, { entryPoint }] of Object.entries(outputs)) {
      if (entryPoint && dirname(entryPoint) !== ".") addEntry(names, entryPoint, path);
    }
  }
  // Renamed into place, so that a server which reads it meanwhile sees the old one or the new one whole.
  await writeFile(join(dist, "manifest.new"), JSON.stringify(names, null, 2) + "\n");
  // What --watch built is large. Dated long ago, it is built anew by the next `make run`.
  if (watching) await utimes(join(dist, "manifest.new"), 0, 0);
  await rename(join(dist, "manifest.new"), join(dist, "manifest.json"));
}

function addEntry(names, entryPoint, path) {
  const isEntry = kinds.some(({ folder }) => join(source, folder) === dirname(join(root, entryPoint)));
  if (isEntry) names[basename(entryPoint)] = relative(dist, join(root, path));
}

async function removeOld() {
  const kept = new Set(["manifest.json"]);
  for (const outputs of results.values()) Object.keys(outputs).forEach((path) => kept.add(basename(path)));
  const old = (await readdir(dist)).filter((name) => !kept.has(name));
  await Promise.all(old.map((name) => rm(join(dist, name), { recursive: true })));
}

await mkdir(dist, { recursive: true });
for (const kind of kinds) {
  const found = await entries(kind);
  if (found.length) wanted.push([kind, found]);
}
for (const [kind, found] of wanted) {
  if (watching) await (await esbuild.context(options(kind, found))).watch();
  else await esbuild.build(options(kind, found)).catch(() => process.exit(1));
}
if (!watching) {
  if (!results.size) await writeManifest();
  await removeOld();
}
