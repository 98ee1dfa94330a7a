import { describedOf, type Check } from './check';

/**
 * The programme’s period ended before the day the run was told to compare with or, without one, before the day on which the
 * document says it was drawn up or updated.
 */
export const expiredPeriod: Check = {
  rule: 'expired-period',
  check(context) {
    const { on } = context;
    const described = describedOf(context);
    const end = described?.period_end ?? null;
    const day = on ?? described?.dated ?? null;
    if (end === null || day === null || lastDay(end) >= firstDay(day)) return [];
    const whose = on === null ? 'the document is dated' : 'it is compared with';
    return [
      {
        severity: 'warning',
        subject: 'period',
        message: `The programme’s period ended in ${end}; ${whose} ${day}.`,
        expected: `a period that goes on until ${day}`,
        found: end,
        evidence_id: null,
      },
    ];
  },
};

/** ISO dates of any precision compare as text once they are filled up. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);
