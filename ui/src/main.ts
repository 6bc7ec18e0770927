import "./styles/opening.css";

/** The app itself, once the bag of index.html is on the screen. */
function start() {
  void import("./start");
}

// A web view paints nothing before its page counts as loaded, and a page waits for its scripts. At
// the second frame the first one is painted; a window that is not shown has no frames.
window.addEventListener(
  "load",
  () => {
    let started = false;
    const once = () => {
      if (!started) start();
      started = true;
    };
    requestAnimationFrame(() => requestAnimationFrame(once));
    setTimeout(once, 300);
  },
  { once: true },
);
