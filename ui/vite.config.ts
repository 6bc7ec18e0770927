import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
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
            // what every screen is made of; the first picture (main.ts) does not wait for it
            { name: "base", test: /node_modules|src\/(lib|components|generated)\// },
            { name: "cards", test: /src\/screens\/(card|session|readings|readers|queue)\// },
            {
              name: "rare",
              test: /src\/screens\/(welcome|keychain|certificate|profile|connection|activity|settings|practice|more)\//,
            },
          ],
        },
      },
    },
    reportCompressedSize: true,
  },
});
