const shapes = {
  full: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
    </>
  ),
  empty: <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  harmless: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  foreign: (
    <path
      d="M6.5 2.5h-4v11h11v-4M9 2.5h4.5V7M13.2 2.8 7 9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  eye: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.25" fill="currentColor" />
    </>
  ),
  change: (
    <path
      d="m2.4 13.6.9-3.4 7.5-7.5 2.5 2.5-7.5 7.5zM9.2 4.3l2.5 2.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
  stop: <path d="M2.5 2.5h11v11h-11z" fill="currentColor" />,
  cross: <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.75" />,
  check: <path d="m2.5 8.5 3.8 3.8 7.2-8.6" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  warn: (
    <>
      <path d="M8 2 14.6 13.8H1.4z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 6.2v3.6m0 1.1v1.5" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 7.2v4.3m0-7v1.5" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
} as const;

/** The name of a shape that goes with a word, so that no meaning depends on color. */
export type GlyphName = keyof typeof shapes;

/** A shape as large as the text next to it. Screen readers skip it. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
