import { socket503Anywhere } from './pastes.ts';
import { expect, test, watchPolicy } from './wizard.ts';

test('the site, its worker and its written pages run under the policy without a complaint @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  // A file is read in a worker, whose address is the only one that a script may be given.
  const worker = page.waitForEvent('worker');
  await wizard.chooseFile({ name: 'error.log', content: socket503Anywhere });
  expect((await worker).url()).toContain('/assets/reading.worker-');
  await expect(wizard.remedy).toBeVisible();
  await page.goto('./codes/WSGI0117/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** What a mistake of ours or a hostile log would do, and the rule that forbids it. */
const offences: Readonly<Record<string, { readonly rule: string; readonly offend: () => void }>> = {
  'text becomes markup': {
    rule: 'require-trusted-types-for',
    offend: () => {
      document.body.insertAdjacentHTML('beforeend', '<b>no</b>');
    },
  },
  'a text is run': {
    rule: 'require-trusted-types-for',
    offend: () => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what must not work
      setTimeout('document.title = "run"');
    },
  },
  'a script stands in the page': {
    rule: 'require-trusted-types-for',
    offend: () => {
      const script = document.createElement('script');
      script.append('document.title = "run"');
      document.body.append(script);
    },
  },
  'a worker of no policy starts': {
    rule: 'require-trusted-types-for',
    offend: () => {
      new Worker('./assets/other.js');
    },
  },
  'another policy is made': {
    rule: 'trusted-types',
    offend: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => void };
      };
      trustedTypes.createPolicy('other', {});
    },
  },
  'a request leaves': {
    rule: 'connect-src',
    offend: () => {
      navigator.sendBeacon('./collect', 'text');
    },
  },
  'an image tells another host': {
    rule: 'img-src',
    offend: () => {
      new Image().src = 'https://elsewhere.example/?text';
    },
  },
  'a style is written in': {
    rule: 'style-src-attr',
    offend: () => {
      document.body.setAttribute('style', 'color: red');
    },
  },
  'a form is sent': {
    rule: 'form-action',
    offend: () => {
      const form = document.createElement('form');
      form.action = './collect';
      document.body.append(form);
      form.submit();
    },
  },
};

for (const [what, { rule, offend }] of Object.entries(offences)) {
  test(`the policy forbids that ${what}, and says so`, async ({ page }) => {
    const violations: string[] = [];
    await watchPolicy(page, (violation) => violations.push(violation));
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(offend).catch(() => undefined);

    await expect.poll(() => violations.join('\n')).toContain(`policy: ${rule}`);
    expect(await page.title()).not.toBe('run');
  });
}

test('the policy lets nothing out, on any host and framed by no other @journey', async ({
  request,
}) => {
  const response = await request.get('./');
  const headers = response.headers();
  const html = await response.text();

  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"[^>]*connect-src &#39;none/);
  expect(html).not.toMatch(/<style|<script>| style=| on[a-z]+=/);
  expect(headers['content-security-policy']).toContain("connect-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('an address that leads nowhere is not found, rather than answered with the wizard', async ({
  request,
}) => {
  for (const path of ['./no-such-page', './codes/WSGI9999/', './assets/gone.js', './fix/x.html']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  for (const path of ['./', './frame.html', './codes/WSGI0117/', './problems/']) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do @journey', async ({ page }) => {
    await page.goto('./');

    await expect(page.getByRole('heading', { name: 'wsgi-triage needs JavaScript' })).toBeVisible();
    await expect(page.getByRole('paragraph').first()).toContainText(
      'Allow JavaScript for this site',
    );
  });
});
