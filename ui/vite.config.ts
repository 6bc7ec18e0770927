import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  // the shell serves the files from its own scheme: paths must not depend on a host root
  base: "./",
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  build: {
    target: ["safari15", "chrome105"],
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
            { name: "cards", test: /src\/screens\/(card|readings|readers|queue)\// },
            {
              name: "rare",
              test: /src\/screens\/(welcome|certificate|profile|connection|activity|settings|practice|more)\//,
            },
          ],
        },
      },
    },
    reportCompressedSize: true,
  },
});
