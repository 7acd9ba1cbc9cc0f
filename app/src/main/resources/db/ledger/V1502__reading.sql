-- Few postings come after their day was closed; they are found without walking the others.
CREATE INDEX posting_late ON ledger.posting (unit_id, day, id) WHERE meant_for IS NOT NULL;

-- The open days of each unit are walked in its own part of the index: added up within the unit, so that no plan reads
-- the legs of all units when the days of most are closed.
CREATE OR REPLACE FUNCTION ledger.moved(p_units int[], p_from date, p_until date)
RETURNS TABLE (unit_id int, account ledger.account, day date, debit platform.piastres, credit platform.piastres)
LANGUAGE sql STABLE AS $$
  SELECT t.unit_id, t.account, t.day, t.debit, t.credit
    FROM unnest(p_units) AS u(id)
    JOIN ledger.day_total t ON t.unit_id = u.id AND t.day BETWEEN p_from AND p_until
   UNION ALL
  SELECT u.id, legs.account, legs.day, legs.debit, legs.credit
    FROM unnest(p_units) AS u(id)
   CROSS JOIN LATERAL (SELECT coalesce(max(c.day) + 1, '-infinity') AS first
                         FROM ledger.closed_day c WHERE c.unit_id = u.id) AS open
   CROSS JOIN LATERAL (SELECT l.account, l.day, sum(l.debit)::bigint AS debit, sum(l.credit)::bigint AS credit
                         FROM ledger.leg l
                        WHERE l.unit_id = u.id AND l.day BETWEEN greatest(p_from, open.first) AND p_until
                        GROUP BY l.account, l.day) AS legs
$$;
