/** One pick in a reason: its title, and its share as it is shown. */
export interface Reason {
  readonly title: string;
  readonly percent: string;
}
