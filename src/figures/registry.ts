/** Every figure by the name of its files. A new one needs a line here and its title in src/ui/en/figures.ts. */
import type { DrawnFigureId, FigureId } from '../model/figure-list.ts';
import { lineage } from './lineage/figure.ts';
import { numberUses } from './number-uses/figure.ts';
import { production } from './production/figure.ts';
import { reserves } from './reserves/figure.ts';
import type { DrawnFigure, Figure } from './shared/figure.ts';
import { stances } from './stances/figure.ts';
import { timeline } from './timeline/figure.ts';
import { oreAndOxide } from './to-scale/figure.ts';
import { tonnage } from './tonnage/figure.ts';
import { wordings } from './wordings/figure.ts';

export const FIGURES: Readonly<Record<DrawnFigureId, DrawnFigure> & Record<FigureId, Figure>> = {
  tonnage,
  'production-2023': production,
  reserves,
  timeline,
  lineage,
  'ore-and-oxide': oreAndOxide,
  'who-says-what': stances,
  'number-uses': numberUses,
  wordings,
};
