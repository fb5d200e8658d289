/**
 * The colours of the brief by role, in light and dark. src/styles/tokens.css names the same ones, and a test compares the
 * two; drawings, share cards and what browsers are told of the page read them here.
 */
import type { Finding } from './vocabulary.ts';

export interface Colour {
  light: string;
  dark: string;
}

export const COLOURS = {
  paper: { light: '#fcfbf7', dark: '#171613' },
  panel: { light: '#f4f1e8', dark: '#201e1a' },
  ink: { light: '#1d1b18', dark: '#ece8de' },
  muted: { light: '#514d46', dark: '#b9b3a6' },
  rule: { light: '#d9d3c4', dark: '#3b3831' },
  'rule-strong': { light: '#8d8677', dark: '#7b7567' },
  accent: { light: '#8a2b12', dark: '#f2a585' },
  mark: { light: '#f6e7bf', dark: '#4a3d14' },
} as const satisfies Record<string, Colour>;

export const FINDING_COLOURS: Readonly<Record<Finding, Colour>> = {
  corroborated: { light: '#1b5741', dark: '#8fd3b5' },
  partly: { light: '#654600', dark: '#e6c06f' },
  contested: { light: '#573683', dark: '#ccb2f3' },
  contradicted: { light: '#931a1f', dark: '#f8a19b' },
  'one-source': { light: '#1e545c', dark: '#8fced6' },
  untraced: { light: '#514d46', dark: '#b9b3a6' },
  opinion: { light: '#27506f', dark: '#a3c8ea' },
};
