CREATE SCHEMA cash;
COMMENT ON SCHEMA cash IS 'Cash desks of the service centres: shifts, what was taken in them, the safe, deposits';
GRANT USAGE ON SCHEMA cash TO mahalliyat_app;

CREATE TABLE cash.shift_counter (
  unit_id int PRIMARY KEY,
  last    platform.positive NOT NULL
);
COMMENT ON TABLE cash.shift_counter IS 'Number of the last shift of a unit: none is missing';
SELECT platform.guard('cash.shift_counter', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE (last) ON cash.shift_counter TO mahalliyat_app;

CREATE TABLE cash.shift (
  id              uuid        PRIMARY KEY,
  unit_id         int         NOT NULL,
  number          platform.positive NOT NULL,
  staff_id        uuid        NOT NULL,
  day             date        NOT NULL,
  state           text        NOT NULL CHECK (state IN ('OPEN', 'COUNTED', 'CLOSED', 'HANDED_OVER')),
  takings         int         NOT NULL DEFAULT 0 CHECK (takings >= 0),
  opening         platform.json_object NOT NULL,
  opening_amount  platform.piastres NOT NULL,
  opened_at       timestamptz NOT NULL,
  counts          int         NOT NULL DEFAULT 0 CHECK (counts >= 0),
  counted         platform.json_object,
  counted_amount  platform.piastres,
  counted_by      uuid,
  counted_at      timestamptz,
  expected_amount bigint,
  explanation     text        NOT NULL DEFAULT '' CHECK (length(explanation) <= 500),
  closed_at       timestamptz,
  handed_to       uuid,
  handed_at       timestamptz,
  UNIQUE (unit_id, number),
  CHECK ((counts = 0) = (counted_amount IS NULL)),
  CHECK ((counted_by IS NULL) = (counted_amount IS NULL)),
  CHECK (state = 'OPEN' OR counted_amount IS NOT NULL),
  CHECK ((state IN ('CLOSED', 'HANDED_OVER')) = (closed_at IS NOT NULL)),
  CHECK ((closed_at IS NULL) = (expected_amount IS NULL)),
  CHECK ((state = 'HANDED_OVER') = (handed_to IS NOT NULL)),
  -- A difference is explained by whoever closes.
  CHECK (closed_at IS NULL OR expected_amount = counted_amount OR explanation <> ''),
  -- Nobody takes over the money that he collected or counted himself.
  CHECK (handed_to <> staff_id AND handed_to <> counted_by)
);
COMMENT ON TABLE cash.shift IS 'A cashier with a drawer on one day, from its float to its hand-over; amounts in piastres';
COMMENT ON COLUMN cash.shift.opening IS 'How many notes and coins of each value, by its piastres';
COMMENT ON COLUMN cash.shift.expected_amount IS 'What the drawer had to hold when it was closed: float and cash taken';
COMMENT ON COLUMN cash.shift.takings IS 'Number of the last taking: written with it, so that a count waits for it';
CREATE UNIQUE INDEX shift_under_way ON cash.shift (staff_id) WHERE state IN ('OPEN', 'COUNTED');
CREATE INDEX shift_day ON cash.shift (unit_id, day);
SELECT platform.guard('cash.shift', 'unit_id', '', '');
CREATE POLICY opened ON cash.shift AS RESTRICTIVE FOR INSERT TO mahalliyat_app WITH CHECK (state = 'OPEN');
GRANT SELECT, INSERT ON cash.shift TO mahalliyat_app;
GRANT UPDATE (state, takings, counts, counted, counted_amount, counted_by, counted_at, expected_amount, explanation,
  closed_at, handed_to, handed_at) ON cash.shift TO mahalliyat_app;

CREATE TABLE cash.taking (
  id         uuid        PRIMARY KEY,
  shift_id   uuid        NOT NULL REFERENCES cash.shift,
  unit_id    int         NOT NULL,
  no         platform.positive NOT NULL,
  bill_id    uuid        NOT NULL,
  receipt    platform.filled NOT NULL UNIQUE,
  channel    text        NOT NULL CHECK (channel IN ('cash', 'pos')),
  reference  platform.filled NOT NULL,
  amount     bigint      NOT NULL CHECK (amount > 0),
  given      bigint      CHECK (given >= amount),
  paper      text        CHECK (paper ~ '^[0-9A-Z/-]{1,20}$'),
  above      boolean     NOT NULL,
  terminal   text        CHECK (terminal ~ '^[0-9A-Z]{4,12}$'),
  approval   text        CHECK (approval ~ '^[0-9A-Z]{6}$'),
  card_end   text        CHECK (card_end ~ '^[0-9]{4}$'),
  key        uuid        NOT NULL UNIQUE,
  taken_at   timestamptz NOT NULL,
  UNIQUE (shift_id, no),
  UNIQUE (channel, reference),
  CHECK (CASE channel WHEN 'cash' THEN given IS NOT NULL AND num_nonnulls(terminal, approval, card_end) = 0
    ELSE num_nonnulls(terminal, approval, card_end) = 3 AND given IS NULL AND paper IS NULL AND NOT above END)
);
COMMENT ON TABLE cash.taking IS 'Money taken at a cash desk for one bill, with its official receipt; never changed';
COMMENT ON COLUMN cash.taking.paper IS 'Number of the paper receipt (form 33) that was written in an outage';
COMMENT ON COLUMN cash.taking.above IS 'Cash above the limit, after the payer had been told';
COMMENT ON COLUMN cash.taking.card_end IS 'The last four digits of the card, as its slip shows them; never more';
CREATE INDEX taking_bill ON cash.taking (bill_id);
CREATE UNIQUE INDEX taking_paper ON cash.taking (unit_id, paper) WHERE paper IS NOT NULL;
SELECT platform.guard('cash.taking', 'unit_id', '', '');
GRANT SELECT, INSERT ON cash.taking TO mahalliyat_app;

CREATE TABLE cash.taking_item (
  taking_id    uuid     NOT NULL REFERENCES cash.taking,
  unit_id      int      NOT NULL,
  revenue_item platform.filled NOT NULL,
  amount       platform.piastres NOT NULL,
  PRIMARY KEY (taking_id, revenue_item)
);
COMMENT ON TABLE cash.taking_item IS 'What was taken, by revenue item';
SELECT platform.guard('cash.taking_item', 'unit_id', '', '');
GRANT SELECT, INSERT ON cash.taking_item TO mahalliyat_app;

-- A taking with the number that its page was told: the shift is still open, on this day, and nothing came in between.
CREATE FUNCTION cash.take_next(p_shift uuid, p_no int, p_day date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cash.shift SET takings = p_no WHERE id = p_shift AND takings = p_no - 1 AND state = 'OPEN' AND day = p_day;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the shift has moved on' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION cash.take_next(uuid, int, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cash.take_next(uuid, int, date) TO mahalliyat_app;
