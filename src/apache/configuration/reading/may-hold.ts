/** A configuration that is shown in another text is looked for only if that has a directive of mod_wsgi. */
export const MAY_HOLD = /WSGI[A-Z]/;
