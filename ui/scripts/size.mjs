// Fails when the interface's JavaScript outgrows its budget (90 kB gzip over all chunks together), or
// when a chunk that the bundler put together is none: an export without what it names.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const BUDGET = 90_000;
const assets = join(dirname(fileURLToPath(import.meta.url)), "../dist/assets");

function weigh(extension) {
  return readdirSync(assets)
    .filter((name) => name.endsWith(extension))
    .map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

const scripts = weigh(".js");
console.log(`JavaScript ${scripts} bytes gzip of ${BUDGET}; styles ${weigh(".css")} bytes gzip`);
if (scripts > BUDGET) {
  console.error("The interface's JavaScript is over its budget.");
  process.exit(1);
}

for (const name of readdirSync(assets).filter((name) => name.endsWith(".js"))) {
  const { status } = spawnSync(process.execPath, ["--check", join(assets, name)], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
