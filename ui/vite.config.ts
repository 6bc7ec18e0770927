import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { ICONS } from "./src/components/icons.ts";

/** Writes the outlines of the icons into the page: drawings are no program, and each is drawn by name. */
const icons: Plugin = {
  name: "icons",
  transformIndexHtml: (page) => page.replace("<!-- icons -->", () => `<svg hidden>${symbols()}</svg>`),
};

function symbols(): string {
  return Object.entries(ICONS)
    .map(
      ([name, outlines]) =>
        `<symbol id="icon-${name}" viewBox="0 0 24 24">${outlines.map((outline) => `<path d="${outline}"/>`).join("")}</symbol>`,
    )
    .join("");
}

export default defineConfig({
  plugins: [svelte(), icons],
  // the shell serves the files from its own scheme: paths must not depend on a host root
  base: "./",
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  build: {
    // container queries, which the layout stands on, came with these two; JavaScript needs no more
    target: ["safari16", "chrome105"],
    cssTarget: ["safari15", "chrome105"],
    outDir: "dist",
    emptyOutDir: true,
    // nothing may be inlined as a data: script or style, the content policy refuses it
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // few chunks instead of one per screen: what is alike is compressed once
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // all of the daily path in one, as it is always wanted together; the first picture
            // (main.ts) does not wait for it; start.ts stays out, it is what main.ts asks for
            {
              name: "daily",
              test: /node_modules|src\/(lib|components|generated|shell|screens\/(home|people|person|answer))\/|src\/(App|screens)\./,
            },
            {
              name: "later",
              test: /src\/screens\/(card|session|readings|readers|queue|round|coverage|evidence|welcome|keychain|certificate|profile|connection|activity|settings|practice|more)\//,
            },
          ],
        },
      },
    },
    reportCompressedSize: true,
  },
});
