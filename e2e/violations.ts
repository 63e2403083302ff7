import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page as axe's own copy of Playwright describes it, which is another version than ours. */
type AxesPage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What offends WCAG 2.2 AA on a screen, as far as axe can tell. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as unknown as AxesPage })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
