import { daemon, host, PRINTED, SCRIPT, type Recipe } from '../recipe.ts';

const django = {
  [SCRIPT]: `import os
os.environ['DJANGO_SETTINGS_MODULE'] = 'mysite.settings'
from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
`,
  '/srv/myapp/mysite/settings.py': `ALLOWED_HOSTS = ['other.example.com', 'localhost']
SECRET_KEY = 'for this test alone'
ROOT_URLCONF = 'mysite.urls'
MIDDLEWARE = ['django.middleware.common.CommonMiddleware']
`,
  '/srv/myapp/mysite/urls.py': `from django.http import HttpResponse
from django.urls import path
urlpatterns = [path('', lambda request: HttpResponse('Hello World!'))]
`,
};

export const djangos: readonly Recipe[] = [
  {
    name: 'django-settings-unset',
    problem: 'django-settings-missing',
    about: 'a Django application without DJANGO_SETTINGS_MODULE',
    files: { ...django, [SCRIPT]: django[SCRIPT].replace(/^os\.environ.*\n/m, '') },
    site: host(daemon('python-path=/srv/myapp')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['ImproperlyConfigured'],
    set: { script: SCRIPT },
    hands: [
      {
        step: 'Assign the name in the script',
        replaces: 'import os\n',
        writes: `import os\n${PRINTED}\n`,
      },
    ],
    unproved: { 'Read the first exception': 'the settings are what is missing' },
  },
  {
    name: 'django-host',
    problem: 'django-host-not-allowed',
    about: 'a host name that ALLOWED_HOSTS does not have',
    files: django,
    site: host(daemon('python-path=/srv/myapp')),
    ask: "curl -sS -i -H 'Host: www.example.com' http://localhost/",
    broken: /^HTTP\/1\.1 400 /m,
    answers: { symptom: '400', refusal: 'bad-request' },
    set: { script: SCRIPT },
    hands: [
      {
        step: 'Add it to the settings',
        file: '/srv/myapp/mysite/settings.py',
        replaces: "'localhost'",
        writes: "'localhost', 'www.example.com', 'example.com'",
      },
    ],
    unproved: { 'Keep the host name': 'there is no proxy here' },
  },
];
