import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** How a check can come out after "It didn't". */
export type CheckShows = 'not in place' | 'no change' | 'something else';

const outcomes: Readonly<Record<CheckShows, RegExp>> = {
  'not in place': /The check doesn't show it/,
  'no change': /nothing changed/,
  'something else': /the log says something else now/,
};

/** A file as a user has it on the disk. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** The wizard in the words of who uses it; finds everything by role and name. */
export class Wizard {
  readonly page: Page;
  readonly main: Locator;
  readonly heading: Locator;
  readonly pasteBox: Locator;
  readonly answers: Locator;
  readonly chips: Locator;
  readonly candidates: Locator;
  readonly evidence: Locator;
  readonly remedy: Locator;
  readonly transcript: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.heading = this.main.getByRole('heading', { level: 1 });
    this.pasteBox = this.main.getByRole('textbox', {
      name: /What Apache printed|More of the log|The log, including the missing part|What the log says now/,
    });
    this.answers = page.getByRole('list', { name: 'Answers' });
    this.chips = page
      .getByRole('list', { name: /^(?:Known facts|Edit \d+ more known facts?)$/ })
      .getByRole('listitem');
    this.candidates = page.getByRole('region', { name: 'Possible causes' });
    this.evidence = this.main.getByRole('figure');
    this.remedy = this.main.getByRole('region').filter({ hasText: 'Check that it worked' });
    this.transcript = page.getByRole('region', { name: 'Transcript' });
  }

  /** Opens a screen by its address: `fix/socket-directory-closed?symptom=503`. */
  async open(path = ''): Promise<void> {
    await this.page.goto(path === '' ? './' : `./#/${path}`);
    await expect(this.heading).toBeVisible();
    // The first screen is there before the wizard is.
    await expect(this.page.locator('#root.written')).toHaveCount(0);
  }

  async paste(text: string): Promise<void> {
    await expect(this.page.locator('#root.written')).toHaveCount(0);
    await pasteInto(this.pasteBox, text);
    await this.findTheCause();
  }

  async findTheCause(): Promise<void> {
    await this.page.getByRole('button', { name: 'Find the cause' }).click();
  }

  async tryExample(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).click();
  }

  /** Chooses a file by its content or, where that is long, by its path. */
  async chooseFile(file: GivenFile | string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
    const given =
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.content) };
    await (await chooser).setFiles(given);
  }

  /** Drops files on the paste box, as from a file manager. */
  async drop(...files: readonly GivenFile[]): Promise<void> {
    const texts = files.map(({ name, content }) => ({ name, text: content.toString() }));
    const dataTransfer = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    }, texts);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.pasteBox.dispatchEvent(type, { dataTransfer });
    }
  }

  /** Drops a folder on the paste box; only the browser itself can say that it is one. */
  async dropFolder(path: string): Promise<void> {
    const box = await this.pasteBox.boundingBox();
    const browser = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await browser.send('Input.dispatchDragEvent', { type, ...at, data });
    }
  }

  /** Says what is seen: the title of a symptom. */
  async choose(symptom: string): Promise<void> {
    const first = await this.heading.textContent();
    await this.page
      .getByRole('list', { name: 'What do you see?' })
      .getByRole('link', { name: titled(symptom) })
      .click();
    await expect(this.heading).not.toHaveText(first ?? '');
  }

  answer(title: string): Locator {
    return this.answers.getByRole('button', { name: titled(title) });
  }

  /** Gives one answer after another, each to the question that the one before led to. */
  async answerWith(...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      const asked = await this.heading.textContent();
      await this.answer(title).click();
      await expect(this.heading).not.toHaveText(asked ?? '');
    }
  }

  /** Answers every question that comes, until none does; one that is not in the list with "I don't know". */
  async answerWhatIsAsked(answers: Readonly<Record<string, string>>): Promise<void> {
    for (let asked = 0; asked < 8; asked += 1) {
      await expect(this.answers.or(this.remedy).or(this.pasteBox)).toBeVisible();
      if (!(await this.answers.isVisible())) return;
      const question = (await this.heading.textContent()) ?? '';
      await this.answerWith(answers[question] ?? "I don't know");
    }
  }

  async itWorked(): Promise<void> {
    await this.page.getByRole('button', { name: 'It worked' }).click();
  }

  /** Goes to the check of the remedy. */
  async itDidNot(): Promise<void> {
    await this.page.getByRole('button', { name: 'It didn’t' }).click();
    await expect(this.heading).toHaveText("It didn't work. Is it in place?");
  }

  async cannotTryNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Can’t try now' }).click();
  }

  async theCheckShows(shows: CheckShows): Promise<void> {
    const asked = await this.heading.textContent();
    await this.page.getByRole('button', { name: outcomes[shows] }).click();
    await expect(this.heading).not.toHaveText(asked ?? '');
    await this.settled();
  }

  async startOver(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start over' }).first().click();
    const asked = this.page.getByRole('dialog', { name: 'Start over?' });
    await expect(asked.or(this.pasteBox)).toBeVisible();
    if (await asked.isVisible()) await asked.getByRole('button', { name: 'Start over' }).click();
  }

  /** A new screen may move under a click until it has taken the focus. */
  async settled(): Promise<void> {
    await expect(this.main.locator(':focus')).toBeVisible();
  }

  async whatWasRead(): Promise<void> {
    const link = this.page.getByRole('link', { name: 'What was read' });
    await link.waitFor();
    await this.settled();
    await link.click();
    await expect(this.heading).toHaveText('What was read');
  }

  async handOver(): Promise<void> {
    await this.page.getByRole('link', { name: 'Create a report' }).click();
    await expect(this.heading).toHaveText('Create a report');
  }

  /** The chip of a fact, by what it says. */
  chip(title: string): Locator {
    return this.chips.filter({ hasText: title });
  }

  /** Opens the facts behind the first three. */
  async showFacts(): Promise<void> {
    const more = this.page.locator('details:not([open]) > summary', {
      hasText: /^Edit \d+ more known facts?$/,
    });
    await expect(this.chips.first()).toBeAttached();
    if ((await more.count()) > 0) await more.click();
  }

  /** Goes back to the question that the chip answers. */
  async reconsider(title: string): Promise<void> {
    await this.showFacts();
    await this.chip(title).getByRole('link').click();
  }

  async removeChip(title: string): Promise<void> {
    await this.showFacts();
    await this.chip(title)
      .getByRole('button', { name: /^Remove: / })
      .click();
  }

  /** The command or configuration that holds these words. */
  command(words: string | RegExp): Locator {
    return this.main
      .getByRole('group', { name: /^(?:Command|Configuration|\.htaccess|Python|What to change)$/ })
      .filter({ hasText: words });
  }

  async copy(words: string | RegExp): Promise<void> {
    await this.command(words).getByRole('button', { name: /^Cop/ }).click();
  }

  /** What is on the clipboard; the test needs the permission to read it. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  async addNote(note: string): Promise<void> {
    await this.field('Note for the transcript').fill(note);
    await this.page.getByRole('button', { name: 'Add note' }).click();
  }
}

/**
 * Puts a text in place of what a box holds, all at once, as a paste does: Playwright's `fill` types
 * it key by key in Debian's Firefox.
 */
export async function pasteInto(box: Locator, text: string): Promise<void> {
  await expect(box).toBeEditable();
  await box.evaluate((element, pasted) => {
    const field = element as HTMLTextAreaElement;
    field.focus();
    field.setRangeText(pasted, 0, field.value.length, 'end');
    const init = { bubbles: true, inputType: 'insertFromPaste', data: pasted };
    field.dispatchEvent(new InputEvent('input', init));
  }, text);
}

/** A tile by its title: its name starts with the key that does the same, and ends with a hint. */
function titled(title: string): RegExp {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^(?:\\d )?${literal}(?!\\w)`);
}

interface Fixtures {
  readonly wizard: Wizard;
}

/** Has each document of a page tell, from its first script on, what its policy forbade. */
export async function watchPolicy(page: Page, hear: (violation: string) => void): Promise<void> {
  await page.exposeFunction('tellViolation', hear);
  await page.addInitScript(() => {
    const tell = Reflect.get(window, 'tellViolation') as (violation: string) => void;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      tell(`policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
}

/** What Playwright itself says where playwright.config.ts has it keep no worker for the offline copy. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A test with the wizard; fails as well when the page throws, complains or offends its policy. */
export const test = base.extend<Fixtures>({
  wizard: async ({ page }, use) => {
    const complaints: string[] = [];
    await watchPolicy(page, (violation) => complaints.push(violation));
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(new Wizard(page));
    expect(complaints).toEqual([]);
  },
});

export { expect };
