const ACTIONS: Readonly<Record<string, () => void>> = {
  throw: () => {
    throw new Error('thrown by the test hook');
  },
  hang: () => {
    for (;;);
  },
  fill: () => {
    for (const kept: unknown[] = []; ;) kept.push(Array.from({ length: 1000 }, () => ({})));
  },
  slow: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_MS),
  leak: () => void leaked.push(Array.from({ length: LEAK }, () => ({}))),
};
const SLOW_MS = 3;
const LEAK = 1_000_000;
const leaked: unknown[] = [];

/**
 * For tests only: misbehaves on pages that hold a word. `hook` is what NEWSCLEAN_TEST_HOOK says, such as
 * `throw:WORD,hang:OTHER`; `fill` uses up the memory, `leak` keeps some of it, `slow` sleeps a little. null does nothing.
 */
export function misbehave(hook: string | null, text: string): void {
  if (hook === null) return;
  for (const rule of hook.split(',')) {
    const [action = '', word] = rule.split(':');
    if (word && text.includes(word)) ACTIONS[action]?.();
  }
}
