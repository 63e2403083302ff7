/** The address of the site's own folder, with a slash at its end. Null if none is set. */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${given}", and must be where the site will be, such as https://docs.example.org/triage/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
