export const HOST_NAME = String.raw`(?:\*\.|\.)?[A-Za-z\d](?:[\w-]{0,62}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[\w-]{0,62}[A-Za-z\d])?){0,8}`;
const place = (before: string, after = '', flags = 'dgi'): RegExp =>
  new RegExp(`${before}(?<it>${HOST_NAME})${after}`, flags);

/** Where a name of a machine or of a site stands. One label is enough here. */
export const HOST_PLACES: readonly RegExp[] = [
  // https://shop.example.com/    redis://user:pw@cache:6379
  place(
    String.raw`\b(?!balancer:|cluster:|file:)[a-z][a-z\d+.-]{1,30}:\/\/(?:[^\s/@"'<>]{0,200}@)?`,
  ),
  // postgres://u:p/q@db: a password with a slash
  place(String.raw`[a-z][a-z\d+.-]{1,30}:\/\/[^\s:/@"'<>]{0,128}:[^\s@"'<>]{1,200}@`),
  // //files.example.at/share
  place(String.raw`(?<=(?:^|[\s"'=(])\/\/)(?=[\w-]{1,63}\.)`, String.raw`(?=\/)`, 'dgim'),
  // Host: shop.example.com    X-Forwarded-Host: …    'HTTP_HOST': '…'    SERVER_NAME=…
  place(String.raw`\b(?:x-forwarded-)?host(?:name)?:[ \t]{1,4}`),
  place(
    String.raw`\b[\w-]{0,40}(?:HOST(?:[._]?NAME)?|SERVER_NAME|URL\.DOMAIN|DOMAIN(?:_?NAME)?|_FQDN|NODENAME|COMPUTERNAME|MACHINENAME|RELAY|DATA SOURCE|DATASOURCE)["']?\]?\s{0,3}(?:=>|[=:])\s{0,3}(?:[bru]{0,2}["'])?(?:tcp:)?\[?`,
    String.raw`(?=[\s"',:;&)}\][<\\]|$)`,
  ),
  // Domain=shop.example.com of a cookie
  place(String.raw`;\s?domain=`),
  // apachectl -S: port 443 namevhost shop (…), alias www, default server shop (…)
  place(
    String.raw`\b(?:namevhost|wild alias|default server|alias)[ \t]{1,4}`,
    String.raw`(?=[ \t]*(?:\(|\r?$))`,
    'dgim',
  ),
  place(
    String.raw`^(?:[\d.*]+|\[[\da-f:]+\]):(?:\d+|\*)[ \t]{1,40}`,
    String.raw`(?=[ \t]+\()`,
    'dgim',
  ),
  // AH00558: … domain name, using app7.corp.example.net. Set the 'ServerName'
  place(
    String.raw`\b(?:domain name, using|getaddrinfo\(\) failed for|address for|unable to resolve|could not resolve(?: host)?:?|resolve host(?:name)?:?|lookup) ["']?`,
    String.raw`(?=[.,;:]?(?:["']|\s|$))`,
  ),
  // Invalid HTTP_HOST header: 'shop'. You may need to add 'shop' to ALLOWED_HOSTS
  place(String.raw`\b(?:HTTP_HOST header:|need to add) ["'‘]`),
  // AH02032: Hostname shop provided via SNI and hostname www provided via HTTP
  place(String.raw`\bhostname ["']?`, String.raw`(?=["']? (?:provided|\(default|in HTTP|does))`),
  // AH01909: shop:443:0 server certificate …    AH02572: … certificate and key for shop:443
  place(String.raw`(?:AH\d{5}: |\bkey for |\bsite )`, String.raw`(?=:\d+(?::\d+)?(?:\s|$))`),
  // CN=shop   DNS:shop   /CN=shop
  place(
    String.raw`\b(?:CN|DNS|dNSName)\s?[=:]\s?`,
    String.raw`(?![\w-]|[\w ]*,\s?(?:ou|dc|cn)=|\.?[ \t]+\w)`,
    'dg',
  ),
  // host=db1 port=5432    server=db1    --host db1    -h db1.example.net
  place(
    String.raw`(?<![\w-])(?:--)?(?:host(?:addr|name)?|server|node)=["']?`,
    String.raw`(?=["'\s;,)&]|:\d|$)`,
  ),
  // --host db1    --server-name shop    -servername shop    -connect shop:443
  place(
    String.raw`(?<!\S)--?(?:[a-z]{1,20}-)?(?:host|server|hostname|server-?name|server-?alias|domain|fqdn|node|connect)(?:=|[ \t]{1,4})["']?`,
    String.raw`(?=["'\s:,]|$)`,
  ),
  // connection to server at "db1"    MySQL server on 'db1'    host name "db1"    'alice'@'db1'
  place(
    String.raw`(?:server at|server on|host ?name|host|connect(?:ing|ion)? to|@) ?["']`,
    String.raw`(?=["'])`,
  ),
  // HTTPSConnectionPool(host='api.example.net', …: told by host=.   Connection refused: db1:5432
  place(
    String.raw`\b(?:connect(?:ing|ed)? to|connection (?:to|with)|backend|upstream|proxy(?:ing)?) `,
    String.raw`(?=:\d{2,5}\b)`,
  ),
  // Nov 22 14:10:09 web01 apache2[77]:    2026-11-22T14:10:09.1+01:00 web01 app:    <34>1 2026-… web01 app
  place(
    String.raw`^(?:<\d{1,3}>\d? ?)?[a-z]{3} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d `,
    String.raw`(?= [\w./@-]{1,64}(?:\[\d+\])?:)`,
    'dgim',
  ),
  place(
    String.raw`^(?:<\d{1,3}>\d? ?)?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? `,
    String.raw`(?= [\w./@-]{1,64}(?:\[\d+\]:?|:| \d+ | - ))`,
    'dgim',
  ),
  // shop.example.com:443 192.0.2.1 - - [     the log of all virtual hosts
  place(
    '^',
    String.raw`(?=(?::\d{1,5})? (?:[\da-f.:]{3,45}|\[[\w-]+\]) \S{1,64} \S{1,64} \[\d)`,
    'dgim',
  ),
  // Node: app-2/192.0.2.1    fatal: [app-2]: of Ansible    EHLO app-2    Host Name . . . : APP2    //nas1/data /mnt
  place(String.raw`^Node:[ \t]{1,40}`, String.raw`(?=\/)`, 'dgm'),
  place(
    String.raw`^(?:ok|changed|fatal|failed|skipping|unreachable): \[`,
    String.raw`(?=\])`,
    'dgm',
  ),
  place(String.raw`\b(?:EHLO|HELO|ehlo|helo) `, String.raw`(?=\\r|\s|$)`, 'dgm'),
  place(String.raw`^[ \t]{0,8}Host Name(?: \.){1,20} ?: `, String.raw`(?=\s*$)`, 'dgm'),
  place(String.raw`^\/\/`, String.raw`(?=\/\S{1,80}[ \t]+\/)`, 'dgm'),
  // mongodb://app-1:27017,app-2:27017/x
  place(String.raw`(?<=:\/\/[^\s/"'<>]{1,300},)`, String.raw`(?=:\d|[,/?])`),
  // haproxy[9]: … fe~ be/app-2 0/0/1
  place(
    String.raw`\bhaproxy\[\d{1,7}\]: [^\r\n]{1,120}\] \S{1,60} [\w.-]{1,60}\/`,
    String.raw`(?= [\d+-]+\/)`,
  ),
  // connection to backend: app-2 (app-2:8080)    celery@app-2    - hosts: app-2
  place(String.raw`\bto backend: `, String.raw`(?= \()`),
  place(String.raw`\bcelery@`, String.raw`(?=[ :]|$)`, 'dgm'),
  place(String.raw`^[ \t-]{0,8}hosts?: `, String.raw`(?=\r?$)`, 'dgm'),
  // Apache/2.4.57 (Debian) Server at shop Port 443, under a page of an error
  place(String.raw`\bServer at `, String.raw`(?= Port \d)`),
  // shop. 300 IN A 192.0.2.1    [shop/sid#55d0][rid#7f] of mod_rewrite
  place('^', String.raw`(?=\.?\s{1,40}(?:\d{1,9}\s{1,20})?IN\s{1,20}[A-Z])`, 'dgm'),
  place(String.raw`\[`, String.raw`(?=\/sid#)`),
  place(String.raw`\bfor route \(`, String.raw`(?=\))`),
  // //shop.example.dev/:_authToken=…
  place(String.raw`(?:^|[\s"'])\/\/`, String.raw`(?=\/:_)`, 'dgim'),
  // \\\\FILES1\\share    AAAA… alice@app7 at the end of a public key
  place(String.raw`(?<![\w\\:])\\\\(?:\\\\)?`, String.raw`(?=\\)`),
  place(String.raw`\bAAAA[\w+/=]{16,800} [\w.-]{1,64}@`, String.raw`(?=\s|$)`),
  // smtp.example.com[192.0.2.1]:25    shop.example.com (192.0.2.1)    client 192.0.2.1#53211 (shop)
  place(
    String.raw`(?<![\w.@-])(?=[\w-]{1,63}\.)`,
    String.raw`(?=(?:\[| \()(?:(?:\d{1,3}\.){3}\d|[\da-f]{1,4}:))`,
  ),
  place(String.raw`#\d{1,5} \(`, String.raw`(?=\))`),
  // dc=example,dc=com of a directory
  place(String.raw`\bdc=`, String.raw`(?=,\s?dc=)`),
  // alice  pts/0  app7.example.ne  Mon Mar 9: of last, which cuts names
  place(
    String.raw`^[\w.+-]{1,32}\s+(?:pts\/\d{1,4}|tty\d{1,2}|:\d)\s+`,
    String.raw`(?=\s+(?:[A-Z][a-z]{2} [A-Z][a-z]{2} |\d{4}-|\d\d:\d\d))`,
    'dgm',
  ),
  // web1 ansible_host=…
  place(String.raw`^`, String.raw`(?=[ \t]+ansible_\w{1,40}=)`, 'dgim'),
  // from 3c:52:82:aa:bb:cc (laptop-ada) via eth1    a droplet named ubuntu-1vcpu-01
  place(String.raw`(?<=(?::[\da-f]{2}){5} \()`, String.raw`(?=\))`),
  place(String.raw`\b(?:named|called) ["'\x60]?(?=[a-z\d]{1,30}-[a-z-]{0,40}\d)`),
  // Workstation Name: PC-114
  place(String.raw`\b(?:workstation|computer|machine)(?: name)?:\s{1,8}`, String.raw`(?=\s|$)`),
  // alice may run the following commands on web1:    may not run sudo on web1.
  place(String.raw`\b(?:following commands|run sudo) on `, String.raw`(?=[.:]?\s*$)`, 'dgim'),
  // Host shop, of DNS and SSH; Linux shop 6.1.0 of uname
  place(String.raw`^Linux `, String.raw`(?= \d+\.\d)`, 'dgm'),
];
