import { language } from "./fluent.svelte";

/** What stands between day, month and year: the same in Belgium for all but German. */
const stroke = () => (language() === "de" ? "." : "/");

/** A calendar date `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`) as dd/mm/yyyy, as far as it is known. */
export function dateText(iso: string | null | undefined): string {
  if (!iso) return "";
  const [year, month, day] = iso.slice(0, 10).split("-");
  return [day, month, year].filter(Boolean).join(stroke());
}

/** What someone typed as a date: `YYYY-MM-DD`, or null when it is not a day of the calendar. */
export function parseDate(text: string): string | null {
  const match =
    /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The date `days` later. */
export function shiftDate(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(iso: string): Weekday {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

let brussels: Intl.DateTimeFormat | undefined;

function parts(instant: string): Record<string, string> {
  // made when a time is first shown: with it the web view loads the tables of all time zones
  brussels ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Brussels",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(
    brussels.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
}

/** An instant as dd/mm/yyyy hh:mm, Belgian time. */
export function instantText(instant: string | null | undefined): string {
  if (!instant) return "";
  return `${dateText(dayOf(instant))} ${timeText(instant)}`;
}

/** An instant as hh:mm, Belgian time. */
export function timeText(instant: string | null | undefined): string {
  if (!instant) return "";
  const { hour, minute } = parts(instant);
  return `${hour}:${minute}`;
}

/** The Belgian calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string | Date): string {
  const { day, month, year } = parts(instant instanceof Date ? instant.toISOString() : instant);
  return `${year}-${month}-${day}`;
}

/** A duration in seconds: hours and minutes, minutes and seconds, or seconds. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, "0");
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))}`;
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${two(whole % 60)}`;
}

/** A NISS as YY.MM.DD-XXX.CC, or with its last five digits hidden. */
export function nissText(niss: string, masked: boolean): string {
  if (!/^\d{11}$/.test(niss)) return niss;
  const date = `${niss.slice(0, 2)}.${niss.slice(2, 4)}.${niss.slice(4, 6)}`;
  return masked ? `${date}-•••.••` : `${date}-${niss.slice(6, 9)}.${niss.slice(9)}`;
}

/** A NIHII number: 1-23456-78-901 for a person, the eight digits of a group as they are. */
export function nihiiText(nihii: string): string {
  if (/^\d{11}$/.test(nihii)) return nihii.replace(/^(\d)(\d{5})(\d{2})(\d{3})$/, "$1-$2-$3-$4");
  return nihii;
}

/** A thousandth of a value, to one decimal. */
const thousandth = (value: number) => (value / 1000).toFixed(1).replace(".", language() === "en" ? "." : ",");

/** Bytes in the unit that reads best: `o` for octet in French. */
export function bytesText(bytes: number): string {
  const unit = language() === "fr" ? "o" : "B";
  if (bytes < 1000) return `${bytes} ${unit}`;
  return bytes < 1_000_000 ? `${thousandth(bytes)} k${unit}` : `${thousandth(bytes / 1000)} M${unit}`;
}

/** How long a call took, from its milliseconds. */
export function spentText(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${thousandth(milliseconds)} s`;
}

/** A hexadecimal fingerprint in groups of four. */
export function groupedHex(hex: string): string {
  return hex.toUpperCase().replace(/(.{4})(?=.)/g, "$1 ");
}

/** Name then first name, as the insurers write people. */
export function personName(person: { name: string | null; first_name: string | null }): string {
  return [person.name, person.first_name].filter(Boolean).join(" ");
}

/** Whole years from a day of birth to another day; null while the day of birth is not wholly known. */
export function ageOn(birth: string | null, day: string): number | null {
  if (birth?.length !== 10) return null;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
