const key = 'wsgi-triage.platform';

/** The platform chosen on an earlier page. Empty if none was, or if storage is refused. */
export function rememberedPlatform(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Tries to remember a platform for the next page. Empty forgets it. */
export function rememberPlatform(platform: string): void {
  try {
    if (platform === '') localStorage.removeItem(key);
    else localStorage.setItem(key, platform);
  } catch {
    // The choice still holds for this page.
  }
}
