import type { Look } from "../../components/level";
import type { IconName } from "../../components/icons";
import type { CoverageState, Stretch } from "../../generated/bindings";
import { shiftDate } from "../../lib/format";

export const COVERAGE: Record<CoverageState, { look: Look; icon: IconName }> = {
  insured: { look: "ok", icon: "ok" },
  not_insured: { look: "danger", icon: "refused" },
  deceased: { look: "grave", icon: "grave" },
  unknown: { look: "off", icon: "unknown" },
};

/** Whole days from one date to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The days that are drawn: all that something is known of, and today. */
export interface Span {
  from: string;
  until: string;
}

/** What lies further ahead is not drawn: a period may have no end at all. */
const AHEAD = 366;

/** From the oldest known day to the newest, today among them. */
export function shown(stretches: readonly Stretch[], today: string): Span {
  const days = [
    today,
    ...stretches.flatMap((one) => (one.until ? [one.from, one.until] : [one.from])),
  ].sort();
  const far = shiftDate(today, AHEAD);
  const until = days.at(-1) ?? today;
  return { from: days[0] ?? today, until: until < far ? until : far };
}

/** Where a day begins, in percent of the span. */
export function placeOf(day: string, span: Span): number {
  const length = daysBetween(span.from, span.until) + 1;
  const place = (daysBetween(span.from, day) / length) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** First of each month or year in the span, about six of them: what the axis says. */
export function ticks(span: Span): string[] {
  const months = daysBetween(span.from, span.until) / 30;
  const step = [1, 2, 3, 6, 12, 24, 60].find((one) => months / one <= 6) ?? 120;
  const found: string[] = [];
  for (let month = Number(span.from.slice(0, 4)) * 12; ; month++) {
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    if (day > span.until) return found;
    if (day > span.from && month % step === 0) found.push(day);
  }
}
