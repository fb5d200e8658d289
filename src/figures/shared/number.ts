/** 570000 as "570,000", the same on every machine. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ',');
