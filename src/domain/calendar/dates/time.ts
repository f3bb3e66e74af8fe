/** A calendar date in Europe/Stockholm, `YYYY-MM-DD`. Compares correctly as a string. */
export type LocalDate = string & { readonly __localDate: true };

/** A wall-clock time in Europe/Stockholm, `HH:MM`, 00:00–23:59. */
export type LocalTime = string & { readonly __localTime: true };

/** A UTC instant, always `YYYY-MM-DDTHH:MM:SS.sssZ`, so that string order is time order. */
export type Instant = string & { readonly __instant: true };

export interface LocalMoment {
  readonly date: LocalDate;
  readonly time: LocalTime;
}
