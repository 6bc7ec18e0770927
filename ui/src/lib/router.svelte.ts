/** Where the interface can be. The address lives in the hash, so that back and forward work. */
export type Route =
  | { screen: "welcome" }
  | { screen: "home" }
  | { screen: "people"; adding: boolean }
  | { screen: "person"; id: string; check: string | null }
  | { screen: "readings"; person: string | null }
  | { screen: "readers" }
  | { screen: "file" }
  | { screen: "queue" }
  | { screen: "certificate" }
  | { screen: "import" }
  | { screen: "connection" }
  | { screen: "activity" }
  | { screen: "network" }
  | { screen: "profile" }
  | { screen: "settings" }
  | { screen: "practice" }
  | { screen: "more" };

export type Screen = Route["screen"];

const PLAIN = [
  "welcome",
  "home",
  "readers",
  "file",
  "queue",
  "certificate",
  "import",
  "connection",
  "activity",
  "network",
  "profile",
  "settings",
  "practice",
  "more",
] as const;

/** Reads an address; what is unknown leads home. */
export function parse(hash: string): Route {
  const [screen = "", first, second, third] = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decodeURIComponent);
  if (screen === "people") {
    if (first === undefined || first === "") return { screen: "people", adding: false };
    if (first === "new") return { screen: "people", adding: true };
    return { screen: "person", id: first, check: second === "checks" && third ? third : null };
  }
  if (screen === "readings") return { screen: "readings", person: first || null };
  const plain = PLAIN.find((name) => name === screen);
  return { screen: plain ?? "home" };
}

/** Writes an address. */
export function address(route: Route): string {
  switch (route.screen) {
    case "people":
      return route.adding ? "#/people/new" : "#/people";
    case "readings":
      return route.person === null ? "#/readings" : `#/readings/${encodeURIComponent(route.person)}`;
    case "person": {
      const person = `#/people/${encodeURIComponent(route.id)}`;
      return route.check === null ? person : `${person}/checks/${encodeURIComponent(route.check)}`;
    }
    default:
      return `#/${route.screen}`;
  }
}

let current = $state.raw<Route>(parse(globalThis.location.hash));
let moves = $state(0);

function arrive(route: Route): void {
  if (address(route) === address(current)) return;
  current = route;
  moves++;
}

globalThis.addEventListener("hashchange", () => arrive(parse(globalThis.location.hash)));

/** How often the place changed since the start: zero means that nobody went anywhere yet. */
export function visits(): number {
  return moves;
}

export const router = {
  get route(): Route {
    return current;
  },
};

/** Goes to another place; `replace` leaves no step behind in the history. */
export function go(route: Route, replace = false): void {
  const hash = address(route);
  if (replace) globalThis.history.replaceState(null, "", hash);
  else globalThis.location.hash = hash;
  arrive(route);
}
