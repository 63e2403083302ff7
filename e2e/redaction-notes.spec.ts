import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

test.describe('that redaction misses some secrets is said', () => {
  test('beside the transcript, and beside the button that copies it', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
    await expect(page.getByRole('complementary')).toContainText(
      'Redaction misses some secrets. Read the text before you share it.',
    );
    await wizard.handOver();
    await expect(wizard.main).toContainText(
      'Redaction misses some secrets. Read the text before you share it, and remove what it left.',
    );
  });

  test('where a session is saved redacted', async ({ wizard }) => {
    await wizard.open('sessions');
    await expect(wizard.main).toContainText(
      'Redaction misses some secrets. Read the file before you share it, and remove what it left.',
    );
  });
});
