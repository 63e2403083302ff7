/** Words that a text shows to be part of the diagnosis, even if a host or a user has the same name. */
const SHOWN: readonly RegExp[] = [
  // /usr/lib/python3/dist-packages/django/   No module named 'shop'   import shop
  /(?:site|dist)-packages[\\/](\w+)/g,
  /\bNo module named ["']?(\w+)/g,
  /^[ \t]{0,40}(?:from|import) (\w+)/gm,
  /\bfrom ["'](\w+)["']/g,
  // WSGIDaemonProcess shop   process-group=shop   daemon process 'shop'   (process='shop'
  /\b(?:WSGIDaemonProcess|WSGIProcessGroup|WSGIApplicationGroup)[ \t]+["']?([\w.-]+)/gi,
  /\b(?:process-group|application-group|display-name|group)=["'(]?([\w.-]+)/gi,
  /\b(?:daemon )?process(?: group)?(?:=| )["']([\w.-]+)/gi,
  /\binterpreter ["']([\w.-]+)/gi,
  // shop.settings   shop.wsgi   /shop.wsgi
  /\b([a-z_]\w*)\.(?:wsgi|settings|urls|asgi|models|views)\b/g,
];

/** Technical terms. A machine can have such a name, and the word is still needed. */
const TECHNICAL_TERMS =
  /^(?:django|flask|apache2?|httpd|python\d?|mod_?wsgi|wsgi|nginx|docker|linux|debian|ubuntu|centos|fedora|redhat|rocky|alma|windows|macos|server|client|host|localhost|error|warn|notice|info|debug|web|www|site|sites|app|apps|application|project|home|srv|opt|usr|var|lib|etc|tmp|run|log|logs|local|share|bin|conf|conf\.d|main|default|static|media|venv|env|virtualenv|uwsgi|gunicorn|test|tests|dev|prod|staging|db|cache|redis|postgres|mysql|user|users|root|admin)$/i;

/** Words of a text that must stay, in lower case. */
export function keptWords(text: string): readonly string[] {
  return SHOWN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, word = '']) => word.toLowerCase()),
  );
}

/** Whether a word is a technical term. */
export const isTechnicalTerm = (word: string): boolean => TECHNICAL_TERMS.test(word);
