/**
 * Numbers as people read them, the same in every renderer and on every machine: no locale of the system is asked.
 */
import type { Texts } from './l10n.ts';
import { fill } from './l10n.ts';

/** `1,204`. */
export function formatCount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `91 %`; never 100 % or 0 % unless it is exactly that. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  if (part === 0 || part === whole) return `${percent} %`;
  return `${Math.min(99, Math.max(1, Math.round(percent)))} %`;
}

/** Minutes below two hours, hours below two days, days above. */
export function formatTime(minutes: number, minutesPerDay: number, texts: Texts): string {
  if (minutes < 120) return fill(texts.minutes, formatCount(minutes));
  if (minutes < 2 * minutesPerDay) return fill(texts.hours, formatTenths(minutes / 60));
  return fill(texts.days, formatTenths(minutes / minutesPerDay));
}

/** `6–11 person-days`: both ends in days, so that they can be compared at a glance. */
export function formatRange(low: number, high: number, minutesPerDay: number, texts: Texts): string {
  const ends = [low, high].map((minutes) => formatTenths(minutes / minutesPerDay));
  return fill(texts.personDays, ends[0] === ends[1] ? (ends[0] ?? '') : ends.join('–'));
}

/** One decimal below ten, none above. */
function formatTenths(value: number): string {
  return value < 9.95 ? String(Math.round(value * 10) / 10) : formatCount(value);
}
