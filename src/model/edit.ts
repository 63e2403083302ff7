/**
 * How content corrects the line of a configuration that a finding rests on. `{name}` in a text stands
 * for a capture of the finding. Without that capture, the edit isn't made.
 */
export type Edit = (
  | Exclude<LineEdit, { readonly kind: 'add' | 'line' }>
  /** Adds the step's own block below the line, or puts it in place of the line. */
  | { readonly kind: 'add' | 'line' }
) & {
  /** Only if the finding captured exactly these texts. */
  readonly when?: Readonly<Record<string, string>>;
};

/** A correction of one line. Everything else in it stays as it is. */
export type LineEdit =
  /** Replaces an argument, or the value of the option of that name. */
  | {
      readonly kind: 'replace';
      readonly value: string;
      readonly by: string;
      readonly option?: string;
    }
  /** Adds a flag to the list in brackets that is the argument of this number, from 1. */
  | { readonly kind: 'flag'; readonly flag: string; readonly argument: number }
  | { readonly kind: 'remove' }
  /** Moves the line out of its sections, to a virtual host or to the server itself. */
  | { readonly kind: 'raise'; readonly to: string }
  /**
   * Moves a line above another. Each is the finding's own line (`line`), or the only one with that
   * directive and first argument.
   */
  | {
      readonly kind: 'move';
      readonly from: string;
      readonly above: string;
      /** It holds outside of a virtual host as well, so it can leave its own. */
      readonly leavesHost: boolean;
    }
  /** Adds lines below the line. */
  | { readonly kind: 'add'; readonly lines: string }
  /** Replaces the whole directive. */
  | { readonly kind: 'line'; readonly lines: string }
  /** Sets an option, whether it is there or not. */
  | { readonly kind: 'option'; readonly option: string; readonly to: string }
  /** Puts a space behind the name of the directive. */
  | { readonly kind: 'space'; readonly name: string }
  /** Gives the comment at the end of the line a line of its own. */
  | { readonly kind: 'comment' }
  /** Replaces the quotation marks of a word processor. */
  | { readonly kind: 'quotes' };
