/** A newer version than the one saved for offline use: what is said of it and offered. */

export const available = (version: string): string => `Version ${version} is available.`;
export const failed = (why: string): string => `A newer version could not be saved: ${why}.`;
export const update = 'Reload to update';
export const later = 'Later';
export const readOnline = 'Read it online';
export const remove = 'Remove';
