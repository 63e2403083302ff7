/** Whether a path of a URL looks like a file to be served as it is: `/robots.txt`, not `/app/` or `/x.wsgi`. */
export const isStaticFile = (path: string): boolean => {
  // /static/site.css     /favicon.ico     not: /app/$1     /v1.2/users
  const extension = /\.([a-z][a-z\d]{1,5})$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && !/^(?:wsgi|py)$/.test(extension);
};
