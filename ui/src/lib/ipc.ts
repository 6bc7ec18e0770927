import { commands, events, type Changed, type ChangedEvent, type ErrorView } from "../generated/bindings";

/** A refusal of the other side, as the screens handle it: thrown, never half read. */
export class Failure extends Error {
  constructor(readonly view: ErrorView) {
    super(view.code);
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: ErrorView };

/** The value of a command, or its failure as an exception. */
export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  const result = await answer;
  if (result.status === "ok") return result.data;
  throw new Failure(asErrorView(result.error));
}

/** Any thrown thing as something that has a code and can be shown. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure(asErrorView(thrown));
}

function asErrorView(thrown: unknown): ErrorView {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const view = thrown as Partial<ErrorView> & { code: string };
    return {
      code: view.code,
      params: view.params ?? {},
      retryable: view.retryable ?? false,
      correlation_id: view.correlation_id ?? "",
    };
  }
  return { code: "interface.unexpected", params: {}, retryable: true, correlation_id: "" };
}

type Listener = (change: ChangedEvent) => void;
const listeners = new Set<Listener>();
let listening = false;

/** Calls `then` whenever Rust says that one of `what` changed; returns the way to stop. */
export function onChanged(what: readonly Changed[], then: Listener): () => void {
  if (!listening) {
    listening = true;
    void events.changed.listen(({ payload }) => {
      for (const listener of listeners) listener(payload);
    });
  }
  const listener: Listener = (change) => {
    if (what.includes(change.what)) then(change);
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export { commands, events };
