import type * as vscode from 'vscode';

/** What a test remembers: as long as it is there, and nowhere else. */
export function memento(): vscode.Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.has(key) ? (values.get(key) as T) : fallback) as T,
    update: (key, value: unknown) => {
      values.set(key, value);
      return Promise.resolve();
    },
  };
}
