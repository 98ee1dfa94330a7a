import { describe, expect, it } from 'vitest';
import { queryText } from '../../src/screens/shown-query';

describe('a query as it is shown', () => {
  it('has its values in place of the placeholders, in order', () => {
    const sql = '\nSELECT * FROM t WHERE a = ? AND b < ? AND c IS ?';
    expect(queryText({ sql, values: ["d'Arc", 3, null] })).toBe(
      "SELECT * FROM t WHERE a = 'd''Arc' AND b < 3 AND c IS NULL",
    );
  });

  it('leaves a question mark within a text alone', () => {
    expect(queryText({ sql: "SELECT 'what?', ?", values: [true] })).toBe("SELECT 'what?', true");
  });
});
