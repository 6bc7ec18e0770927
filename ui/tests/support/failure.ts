import type { ErrorView } from "../../src/generated/bindings";

/** A refusal of the other side. */
export function failure(code: string, rest: Partial<ErrorView> = {}): ErrorView {
  return {
    code,
    params: {},
    retryable: false,
    correlation_id: "b3c1f2a4-0000-4000-8000-5d6e7f809102",
    ...rest,
  };
}

/** The one that is wanted, or a refusal. */
export function found<T>(all: T[], wanted: (one: T) => boolean, code = "core.person_not_found"): T {
  const one = all.find(wanted);
  if (one === undefined) throw failure(code);
  return one;
}
