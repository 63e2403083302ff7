/** The rules, as far as they are used here: their own types need packages that only their runner has. */
export interface Rule {
  readonly meta: { readonly id: string; readonly type: string };
  readonly create: (
    context: object,
    options: object,
  ) => { readonly file?: (source: object) => unknown };
}
export declare const rules: readonly Rule[];
