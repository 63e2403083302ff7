/** A key, shown where it works. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className="kbd" dir="ltr" translate="no">
      {children}
    </kbd>
  );
}
