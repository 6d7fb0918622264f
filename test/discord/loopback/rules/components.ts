import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';

const ROWS = 5;
const BUTTONS_IN_A_ROW = 5;
const COMPONENTS_IN_ALL = 40;

/** Rows, buttons, menus: what fits together, and what is unique. */
export function judgeComponents(components: readonly APIMessageTopLevelComponent[], flags: number): Breach[] {
  const modern = (flags & MessageFlags.IsComponentsV2) !== 0;
  const breaches: Breach[] = modern ? judgeCount(components) : judgeRows(components);
  const ids = new Set<string>();
  for (const { component, path } of controlsIn(components, 'components')) {
    breaches.push(...judgeControl(component, path));
    const id = 'custom_id' in component ? component.custom_id : undefined;
    if (id === undefined) continue;
    if (ids.has(id)) breaches.push(refused('component', `${path}.custom_id`, `"${id}" is there twice`));
    ids.add(id);
  }
  return breaches;
}

type Control = APIButtonComponent | APISelectMenuComponent;

interface Placed {
  readonly component: Control;
  readonly path: string;
}

function judgeRows(components: readonly APIMessageTopLevelComponent[]): Breach[] {
  const breaches: Breach[] = [];
  if (components.length > ROWS) {
    breaches.push(refused('component', 'components', `${components.length} rows, ${ROWS} at most`));
  }
  for (const [index, row] of components.entries()) {
    const path = `components.${index}`;
    if (row.type !== ComponentType.ActionRow) {
      breaches.push(refused('component', path, 'only action rows without the flag IS_COMPONENTS_V2'));
      continue;
    }
    const buttons = row.components.filter(({ type }) => type === ComponentType.Button).length;
    const menus = row.components.length - buttons;
    if (menus > 1 || (menus === 1 && buttons > 0)) {
      breaches.push(refused('component', path, 'a menu has its row to itself'));
    }
    if (buttons > BUTTONS_IN_A_ROW) breaches.push(refused('component', path, `${buttons} buttons in a row`));
  }
  return breaches;
}

function judgeCount(components: readonly APIMessageTopLevelComponent[]): Breach[] {
  const count = components.length + controlsIn(components, '').length;
  return count > COMPONENTS_IN_ALL
    ? [refused('component', 'components', `${count}, ${COMPONENTS_IN_ALL} at most`)]
    : [];
}

function controlsIn(components: readonly unknown[], path: string): Placed[] {
  return components.flatMap((component, index) => {
    const here = `${path}.${index}`;
    if (isControl(component)) return [{ component, path: here }];
    return hasComponents(component) ? controlsIn(component.components, `${here}.components`) : [];
  });
}

const CONTROLS: readonly unknown[] = [2, 3, 5, 6, 7, 8];

function isControl(component: unknown): component is Control {
  return (
    typeof component === 'object' &&
    component !== null &&
    'type' in component &&
    CONTROLS.includes(component.type)
  );
}

function hasComponents(component: unknown): component is { readonly components: readonly unknown[] } {
  return (
    typeof component === 'object' &&
    component !== null &&
    'components' in component &&
    Array.isArray(component.components)
  );
}

function judgeControl(component: Control, path: string): Breach[] {
  return component.type === ComponentType.Button ? judgeButton(component, path) : judgeMenu(component, path);
}

function judgeButton(button: APIButtonComponent, path: string): Breach[] {
  const breaches: Breach[] = [];
  const facts: Readonly<Record<string, unknown>> = { ...button };
  const has = (key: string) => facts[key] != null;
  const wanted = { [ButtonStyle.Link]: 'url', [ButtonStyle.Premium]: 'sku_id' } as const;
  const key = button.style in wanted ? wanted[button.style as keyof typeof wanted] : 'custom_id';
  for (const other of ['custom_id', 'url', 'sku_id'] as const) {
    if (other === key && !has(other))
      breaches.push(refused('component', path, `a button like this has a ${other}`));
    if (other !== key && has(other))
      breaches.push(refused('component', path, `a button like this has no ${other}`));
  }
  if (key !== 'sku_id' && !has('emoji') && (!('label' in button) || !button.label?.trim())) {
    breaches.push(refused('component', path, 'a button has a label or an emoji'));
  }
  if ('url' in button && !/^(?:https?|discord):\/\//.test(button.url)) {
    breaches.push(refused('component', `${path}.url`, 'only http, https and discord'));
  }
  return breaches;
}

function judgeMenu(menu: APISelectMenuComponent, path: string): Breach[] {
  const breaches: Breach[] = [];
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  if (least > most) breaches.push(refused('component', path, 'min_values is more than max_values'));
  if (menu.type !== ComponentType.StringSelect) return breaches;
  const values = menu.options.map(({ value }) => value);
  if (new Set(values).size < values.length) {
    breaches.push(refused('component', `${path}.options`, 'two options have the same value'));
  }
  if (most > values.length)
    breaches.push(refused('component', path, 'max_values is more than there are options'));
  if (menu.options.filter((option) => option.default === true).length > most) {
    breaches.push(refused('component', `${path}.options`, 'more defaults than max_values'));
  }
  return breaches;
}
