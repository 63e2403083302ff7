import { somethingElse } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

const MB = 1024 * 1024;

// A trace would hold every state of the box: megabytes each.
test.use({ permissions: ['clipboard-read', 'clipboard-write'], trace: 'off' });

test('a paste of more than 5 MB is refused and kept; one of 5 MB is read', async ({ wizard }) => {
  test.slow();
  await wizard.open();
  await pasteByKeyboard(wizard, somethingElse(5 * MB + 1));
  await wizard.findTheCause();
  await expect(wizard.main).toContainText('This is more than 5 MB, too much for a text box.');
  expect(await textLength(wizard)).toBe(5 * MB + 1);

  await wizard.pasteBox.press('Backspace');
  await wizard.findTheCause();

  await expect(wizard.heading).toHaveText('Nothing here was recognized');
  await expect(wizard.main).toContainText("This doesn't rule out a problem.");
  // What was read joins the case, and the box is free for more.
  await expect(wizard.pasteBox).toHaveValue('');
});

/** Pastes as a user does; to fill in this much would take minutes. */
async function pasteByKeyboard(wizard: Wizard, text: string): Promise<void> {
  await wizard.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await wizard.pasteBox.focus();
  await wizard.page.keyboard.press('ControlOrMeta+v');
}

const textLength = (wizard: Wizard): Promise<number> =>
  wizard.pasteBox.evaluate((box) => (box as HTMLTextAreaElement).value.length);
