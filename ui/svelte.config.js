import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: {
    runes: true,
    // class names of components are written into every template: short ones weigh less
    cssHash: ({ hash, filename }) => `s${hash(filename ?? "").slice(0, 4)}`,
  },
};
