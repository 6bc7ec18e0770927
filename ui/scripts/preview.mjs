// Takes pictures of every screen in Chromium and lets axe-core judge each: npm run look [-- NAME…]
//   --languages fr,de  --themes light,dark  --sizes 1024x768,390x844  --text 100  --out FOLDER  --no-pictures
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    languages: { type: "string", default: "fr" },
    themes: { type: "string", default: "light,dark" },
    sizes: { type: "string", default: "1024x768,390x844,1440x900" },
    text: { type: "string", default: "100" },
    hand: { type: "string", default: "right" },
    out: { type: "string", default: join(root, "../target/look") },
    "no-pictures": { type: "boolean", default: false },
    chromium: { type: "string", default: "chromium" },
  },
});

const server = await createServer({
  root,
  configFile: join(root, "vite.config.ts"),
  logLevel: "error",
  server: { port: 5199, strictPort: true, hmr: false, fs: { allow: [join(root, "..")] } },
});
await server.listen();
const { SCENARIOS } = await server.ssrLoadModule("/tests/preview/scenarios.ts");
const names = positionals.length > 0 ? positionals : Object.keys(SCENARIOS);

const profile = mkdtempSync(join(tmpdir(), "valise-look-"));
const browser = spawn(
  values.chromium,
  [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "about:blank",
  ],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);
const waiting = new Map();
let rest = "";
let serial = 0;
browser.stdio[4].on("data", (chunk) => {
  const parts = (rest + chunk).split("\0");
  rest = parts.pop();
  for (const message of parts.map((part) => JSON.parse(part))) waiting.get(message.id)?.(message);
});
function send(method, params = {}, sessionId) {
  return new Promise((done, fail) => {
    const id = ++serial;
    waiting.set(id, ({ error, result }) => {
      waiting.delete(id);
      if (error) fail(new Error(`${method}: ${error.message}`));
      else done(result);
    });
    browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
}

mkdirSync(values.out, { recursive: true });
let violations = 0;
try {
  for (const name of names) {
    for (const size of values.sizes.split(",")) {
      for (const theme of values.themes.split(",")) {
        for (const language of values.languages.split(",")) {
          violations += await look(name, size, theme, language);
        }
      }
    }
  }
} catch (problem) {
  console.error(problem);
  violations++;
} finally {
  const gone = new Promise((done) => browser.once("exit", done));
  await send("Browser.close").catch(() => browser.kill());
  await Promise.all([gone, server.close()]);
  // helpers of the browser may still be writing: what they leave is in the temporary folder
  await new Promise((done) => setTimeout(done, 300));
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch {
    console.log(`left behind: ${profile}`);
  }
}
console.log(`${names.length} screens looked at, ${violations} violations`);
process.exit(violations > 0 ? 1 : 0);

async function look(name, size, theme, language) {
  const [width, height] = size.split("x").map(Number);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await page("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  await page("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  const query = new URLSearchParams({
    scenario: name,
    theme,
    language,
    size: values.text,
    hand: values.hand,
  });
  await page("Page.navigate", { url: `http://127.0.0.1:5199/tests/preview/index.html?${query}` });
  for (let round = 0; round < 200 && (await evaluate("window.ready === true")) !== true; round++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const found = await evaluate("window.judge()");
  // whatever sticks out of the window or of a scrolling part of it
  const sideways = await evaluate(`[...document.querySelectorAll("main, dialog .body")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > innerWidth + 1)
    .flatMap((box) => [...box.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > box.getBoundingClientRect().right + 1))
    .map((one) => one.tagName + "." + one.getAttribute("class")).slice(0, 4).join(" ")`);
  // only what is inside the window scrolls, never the window: its bars would leave the screen
  const longer = await evaluate(`document.documentElement.scrollHeight > innerHeight + 1
    ? [...document.querySelectorAll("*")].filter((one) => one.offsetParent === document.body && one.getBoundingClientRect().bottom + scrollY > innerHeight + 1)
      .map((one) => one.tagName + "." + one.getAttribute("class")).slice(0, 4).join(" ") || "?"
    : ""`);
  const place = `${name} ${size} ${theme} ${language}`;
  for (const violation of found)
    console.log(
      `${place}: ${violation.id}: ${violation.help}\n  ${violation.nodes.slice(0, 3).join("\n  ")}`,
    );
  if (sideways) console.log(`${place}: scrolls sideways: ${sideways}`);
  if (longer) console.log(`${place}: the window scrolls: ${longer}`);
  if (!values["no-pictures"]) {
    const { data } = await page("Page.captureScreenshot", { format: "png" });
    writeFileSync(join(values.out, `${name}-${size}-${theme}-${language}.png`), Buffer.from(data, "base64"));
  }
  await send("Target.closeTarget", { targetId });
  return found.length + (sideways ? 1 : 0) + (longer ? 1 : 0);
}
