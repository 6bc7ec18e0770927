import type { Fault } from "../../generated/bindings";
import { dateText } from "../../lib/format";
import { language, sent, sentence, t } from "../../lib/fluent.svelte";

/** The federation that an insurer's first digit names. */
const FEDERATIONS: Record<string, string> = {
  "1": "christian",
  "2": "neutral",
  "3": "socialist",
  "4": "liberal",
  "5": "independent",
  "6": "auxiliary_fund",
  "9": "railways",
};

/** A reason in words, and what to do about it; a reason this version has no words for shows itself. */
export function reasonText(reason: string): { message: string; action: string } {
  const words = sent(`reason-${reason}`);
  return words === null
    ? { message: reason, action: "" }
    : { message: words, action: sentence(`reason-${reason}`).action };
}

/** The federation of an insurer in words; nothing when the code says none. */
export function federationText(code: string | null): string {
  return sent(`federation-${FEDERATIONS[code?.slice(0, 1) ?? ""] ?? ""}`) ?? "";
}

/** An insurer by its number and its federation. */
export function insurerText(code: string | null): string {
  return code ? [code, federationText(code)].filter(Boolean).join(" · ") : t("ui-not-given");
}

/** What an insurer or MyCareNet said: our sentence, and the one thing to do. */
export function faultText(fault: Fault): { message: string; action: string } {
  const known = sent(`detail-${fault.code}`) !== null;
  return {
    message: fault.message[language()] || fault.code,
    action: known ? sentence(`detail-${fault.code}`).action : "",
  };
}

/** A word of the answer in our language; a word unknown to this version stays as it was given. */
export function word(
  topic: "gender" | "situation" | "transfer" | "medical_house" | "care_path" | "request_type" | "facet",
  value: string,
): string {
  const camel = value.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return sent(`${topic}-${value}`) ?? sent(`${topic}-${camel}`) ?? value;
}

/** A stretch of days in words; both ends are days inside it, and either may be unknown. */
export function spanText(from: string | null, until: string | null): string {
  if (from && from === until) return dateText(from);
  if (from && until) return t("ui-from-until", { from: dateText(from), until: dateText(until) });
  if (from) return t("ui-from", { from: dateText(from) });
  return until ? t("ui-until", { until: dateText(until) }) : "";
}
