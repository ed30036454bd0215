import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JoinedLines } from '../src/text/joined-lines.ts';

test('finds the lines that hold a text, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text), text, (lines, wanted) => {
      const holding = lines.flatMap((line, at) => (line.includes(wanted) ? [at] : []));
      expect([...new JoinedLines(lines).holding(wanted)]).toEqual(holding);
    }),
  );
});
