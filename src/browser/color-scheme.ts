const key = 'wsgi-triage.color-scheme';

/** `auto` follows the system. */
export type ColorScheme = 'auto' | 'light' | 'dark';

/** The scheme chosen on an earlier visit. `auto` if none was, or if storage is refused. */
export function rememberedColorScheme(): ColorScheme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows the page in a scheme, and tries to remember it. False if it won't be remembered. */
export function applyColorScheme(scheme: ColorScheme): boolean {
  showColorScheme(scheme);
  try {
    if (scheme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
    return true;
  } catch {
    return false;
  }
}

/** Shows the page in a scheme while it is open. */
export function showColorScheme(scheme: ColorScheme): void {
  const page = document.documentElement;
  if (scheme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = scheme;
}
