CREATE TABLE cash.voiding (
  taking_id  uuid        PRIMARY KEY REFERENCES cash.taking,
  shift_id   uuid        NOT NULL REFERENCES cash.shift,
  unit_id    int         NOT NULL,
  state      text        NOT NULL CHECK (state IN ('ASKED', 'VOIDED', 'REFUSED')),
  reason     text        NOT NULL CHECK (reason IN
    ('wrong-bill', 'wrong-amount', 'wrong-way', 'changed-mind', 'other')),
  words      text        NOT NULL CHECK (length(words) <= 500),
  card_slip  text        CHECK (card_slip ~ '^[0-9A-Z]{6}$'),
  asked_by   uuid        NOT NULL,
  asked_at   timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  CHECK ((state = 'ASKED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  -- Nobody cancels a receipt of his own.
  CHECK (decided_by <> asked_by)
);
COMMENT ON TABLE cash.voiding IS 'A receipt to be cancelled: asked for by its cashier, decided by somebody else';
COMMENT ON COLUMN cash.voiding.card_slip IS 'Approval code of the terminal''s own cancellation';
CREATE INDEX voiding_shift ON cash.voiding (shift_id);
CREATE INDEX voiding_waits ON cash.voiding (unit_id) WHERE state = 'ASKED';
SELECT platform.guard('cash.voiding', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE (state, reason, words, card_slip, asked_by, asked_at, decided_by, decided_at)
  ON cash.voiding TO mahalliyat_app;

-- Takes one step, or says that somebody was first or that the shift is closed.
CREATE FUNCTION cash.void_taking(p_taking uuid, p_state text, p_by uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM cash.voiding v JOIN cash.shift s ON s.id = v.shift_id
    WHERE v.taking_id = p_taking AND v.state = 'ASKED' AND s.state IN ('OPEN', 'COUNTED') FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing waits to be cancelled' USING ERRCODE = 'MH409';
  END IF;
  UPDATE cash.voiding SET state = p_state, decided_by = p_by, decided_at = p_at WHERE taking_id = p_taking;
END $$;
REVOKE EXECUTE ON FUNCTION cash.void_taking(uuid, text, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cash.void_taking(uuid, text, uuid, timestamptz) TO mahalliyat_app;

CREATE TABLE cash.safe (
  unit_id int    PRIMARY KEY,
  balance bigint NOT NULL
);
COMMENT ON TABLE cash.safe IS 'Cash that was handed over and is not in the bank yet, in piastres, without the floats';
SELECT platform.guard('cash.safe', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE (balance) ON cash.safe TO mahalliyat_app;

CREATE TABLE cash.deposit (
  id          uuid        PRIMARY KEY,
  unit_id     int         NOT NULL,
  account     text        NOT NULL CHECK (account ~ '^[A-Za-z0-9.-]{2,60}$'),
  slip        text        NOT NULL CHECK (slip ~ '^[0-9A-Z/-]{1,20}$'),
  day         date        NOT NULL,
  amount      bigint      NOT NULL CHECK (amount > 0),
  staff_id    uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  key         uuid        NOT NULL UNIQUE,
  UNIQUE (account, slip)
);
COMMENT ON TABLE cash.deposit IS 'Cash of a unit that was paid into an account, by the bank''s slip; insert-only';
CREATE INDEX deposit_unit ON cash.deposit (unit_id, recorded_at);
SELECT platform.guard('cash.deposit', 'unit_id', '', '');
GRANT SELECT, INSERT ON cash.deposit TO mahalliyat_app;

-- Nothing is paid in that is not there.
CREATE FUNCTION cash.take_from_safe(p_unit int, p_amount bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cash.safe SET balance = balance - p_amount WHERE unit_id = p_unit AND balance >= p_amount;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the safe does not hold as much' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION cash.take_from_safe(int, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cash.take_from_safe(int, bigint) TO mahalliyat_app;
