/** Ticks, figures, crosses and north of the part of a map that is shown: the same geometry as draws the whole at build time. */
import { type Cone, northAt } from '../../figures/map/cone.ts';
import { crossPath, graticule, tickMarks } from '../../figures/map/graticule.ts';
import type { Element } from '../../figures/shared/svg.ts';

function made({ tag, attributes, children }: Element): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children.map((child) => (typeof child === 'string' ? child : made(child))));
  return node;
}

/**
 * @param view the drawing's inner frame
 * @param cone as it lies in that frame now
 * @param place what takes the crosses, drawn for the frame, to the ground under it
 */
export function drawGraticule(view: SVGSVGElement, cone: Cone, place: string): void {
  const frame = { width: view.width.baseVal.value, height: view.height.baseVal.value };
  const lines = graticule(cone, frame);
  const cross = view.querySelector('.map-cross');
  cross?.setAttribute('d', crossPath(lines));
  cross?.setAttribute('transform', place);
  const sheet = view.parentElement;
  const ticks = sheet?.querySelector<SVGGElement>('.map-ticks');
  ticks?.replaceChildren(...tickMarks(lines, Number(ticks.dataset.font)).map(made));
  const north = sheet?.querySelector('.map-north');
  north?.setAttribute(
    'transform',
    `${/^[^)]*\)/u.exec(north.getAttribute('transform') ?? '')?.[0]} rotate(${northAt(cone, frame.width / 2, frame.height / 2)})`,
  );
}
