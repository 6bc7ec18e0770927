import type { Period } from "../../generated/bindings";
import { shiftDate } from "../../lib/format";

/** What stands in the drawing and in the list, newest first: a period, or days that nobody covers. */
export type Piece =
  | { kind: "period"; period: Period; from: string; until: string; changes: Change[] }
  | { kind: "gap"; from: string; until: string };

/** In what a period differs from the one before it. */
export type Change = "insurer" | "codes" | "registration";

const FAR_PAST = "0001-01-01";
const FAR_FUTURE = "9999-12-31";

/** The period that holds a day, if one does. */
export function current(periods: readonly Period[], date: string): Period | undefined {
  return periods.find((period) => (period.from ?? FAR_PAST) <= date && date <= (period.until ?? FAR_FUTURE));
}

/** Periods and the gaps between them, newest first; both ends of each are days inside it. */
export function pieces(periods: readonly Period[], date: string): Piece[] {
  const closed = periods.map((period) => ({
    period,
    from: period.from ?? period.until ?? date,
    until: period.until ?? later(date, period.from ?? date),
  }));
  closed.sort((a, b) => b.from.localeCompare(a.from) || b.until.localeCompare(a.until));
  return closed.flatMap(({ period, from, until }, index): Piece[] => {
    const older = closed[index + 1];
    const here: Piece = {
      kind: "period",
      period,
      from,
      until,
      changes: older ? changes(older.period, period) : [],
    };
    if (!older || shiftDate(older.until, 1) >= from) return [here];
    return [here, { kind: "gap", from: shiftDate(older.until, 1), until: shiftDate(from, -1) }];
  });
}

function changes(before: Period, after: Period): Change[] {
  const found: Change[] = [];
  if (before.insurer !== after.insurer) found.push("insurer");
  if (before.ct1 !== after.ct1 || before.ct2 !== after.ct2) found.push("codes");
  if (before.registration_number !== after.registration_number && before.insurer === after.insurer)
    found.push("registration");
  return found;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Where a piece stands in a drawing of 100 units from oldest to newest. */
export interface Span {
  start: number;
  width: number;
}

/** Lays the pieces and the reference date side by side, to scale. */
export function layOut(
  all: readonly Piece[],
  date: string,
): { spans: Span[]; mark: number; from: string; until: string } {
  const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  const from = [date, ...all.map((piece) => piece.from)].sort()[0] ?? date;
  const until = [date, ...all.map((piece) => piece.until)].sort().at(-1) ?? date;
  const length = days(until) - days(from) + 1;
  const percent = (value: number) => Math.round((value / length) * 10_000) / 100;
  return {
    spans: all.map((piece) => ({
      start: percent(days(piece.from) - days(from)),
      width: Math.max(percent(days(piece.until) - days(piece.from) + 1), 0.6),
    })),
    mark: percent(days(date) - days(from) + 0.5),
    from,
    until,
  };
}
