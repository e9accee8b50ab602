import type { Page } from '@playwright/test';

/** An option as the browser hands it to a screen reader. */
interface SpokenOption {
  name: string;
  selected: boolean;
}

interface SpokenListbox {
  name: string;
  description: string;
  focused: boolean;
  multiselectable: boolean;
  /** Name of the option that is read now; null when none is active. */
  active: string | null;
  options: SpokenOption[];
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  backendDOMNodeId?: number;
  properties?: {
    name: string;
    value: { value?: unknown; relatedNodes?: { backendDOMNodeId: number }[] };
  }[];
}

/** The map's listbox, read from the accessibility tree that the browser itself computes, not from the page. */
export async function spokenListbox(
  page: Page,
  named: RegExp,
  within = '.frame [role="listbox"]',
): Promise<SpokenListbox> {
  const nodes = await treeOf(page, within);
  const box = nodes.find(({ role, name }) => role?.value === 'listbox' && named.test(name?.value ?? ''));
  if (!box) throw new Error(`no listbox in the accessibility tree has a name like ${String(named)}`);
  const options = nodes.filter((node) => node.role?.value === 'option');
  const activeId = property(box, 'activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
  return {
    name: box.name?.value ?? '',
    description: box.description?.value ?? '',
    focused: property(box, 'focused')?.value === true,
    multiselectable: property(box, 'multiselectable')?.value === true,
    active: options.find((node) => node.backendDOMNodeId === activeId)?.name?.value ?? null,
    options: options.map((node) => ({
      name: node.name?.value ?? '',
      selected: property(node, 'selected')?.value === true,
    })),
  };
}

/** Names of the pictures inside an element, as a screen reader says them, to which a space that does not break is a space; what is not shown on this width is not said. */
export async function spokenPictures(page: Page, within: string): Promise<string[]> {
  const nodes = await treeOf(page, within);
  // Chromium calls a drawing with a name an image; older versions of it an img.
  return nodes
    .filter(({ role }) => role?.value === 'image' || role?.value === 'img')
    .map(({ name }) => (name?.value ?? '').replaceAll(/\s/g, ' '));
}

/** What the browser tells of the first element that a selector names and of what is in it: the whole page takes a second to write down. */
async function treeOf(page: Page, selector: string): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (!result.objectId) throw new Error(`the page has no ${selector}`);
  const answer = await session.send('Accessibility.queryAXTree', { objectId: result.objectId });
  await session.detach();
  return (answer.nodes as unknown as Node[]).filter((node) => !node.ignored);
}

const property = (node: Node, name: string) => node.properties?.find((one) => one.name === name)?.value;
