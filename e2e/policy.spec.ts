import { expect, test } from '@playwright/test';

test('the site runs under its strict policy without a complaint', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(complaints).toEqual([]);
});

test('the policy lets nothing out, on any host and framed by no other', async ({ request }) => {
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do', async ({ page }) => {
    await page.goto('./');

    await expect(page.getByRole('heading', { name: 'wsgi-triage needs JavaScript' })).toBeVisible();
    await expect(page.getByRole('paragraph').first()).toContainText(
      'Allow JavaScript for this site',
    );
  });
});
