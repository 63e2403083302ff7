/** Whether Apache or a module often used with mod_wsgi has a directive of this name. */
export const isDirective = (name: string): boolean =>
  DIRECTIVES.has(name.toLowerCase()) || /^(?:WSGI|SSL|Auth|Rewrite|Proxy)[A-Z]\w{2,40}$/.test(name);

/** Whether Apache has a section of this name. */
export const isSection = (name: string): boolean => SECTIONS.has(name.toLowerCase());

const SECTIONS: ReadonlySet<string> = new Set(
  `authnprovideralias authzprovideralias directory directorymatch else elseif files filesmatch if
  ifdefine ifdirective iffile ifmodule ifsection ifversion limit limitexcept location locationmatch
  macro mdomain proxy proxymatch requireall requireany requirenone virtualhost`.split(/\s+/),
);

const DIRECTIVES: ReadonlySet<string> = new Set(
  `acceptpathinfo accessfilename adddefaultcharset addencoding addhandler addlanguage
  addoutputfilter addoutputfilterbytype addtype alias aliasmatch allow allowencodedslashes allowoverride
  authbasicprovider authname authtype authuserfile bufferedlogs cgipassauth customlog defaultruntimedir
  define deny directoryindex directoryslash documentroot enablesendfile errordocument errorlog
  errorlogformat expiresactive expiresbytype fallbackresource fileetag forcetype group header
  hostnamelookups include includeoptional indexoptions keepalive keepalivetimeout limitrequestbody
  limitrequestline listen loadfile loadmodule logformat loglevel maxconnectionsperchild maxkeepaliverequests
  maxrequestworkers mutex namevirtualhost options order pidfile protocols redirect redirectmatch
  removehandler require requestheader requestreadtimeout satisfy scriptalias scriptaliasmatch serveradmin
  serveralias serverlimit servername serverroot serversignature servertokens setenv setenvif
  setenvifnocase sethandler setoutputfilter startservers threadsperchild timeout traceenable typesconfig
  undefine unsetenv use usecanonicalname user xsendfile xsendfilepath`.split(/\s+/),
);
