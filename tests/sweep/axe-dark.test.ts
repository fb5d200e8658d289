import { axeOverAllPages } from './axe-pages.ts';

axeOverAllPages('dark');
