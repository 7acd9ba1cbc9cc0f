-- What a day's statement of a provider is compared with.
CREATE INDEX payment_order_settled ON payments.payment_order (provider, changed_at)
  WHERE state IN ('PAID', 'OVERPAID', 'MISMATCHED');
-- What was paid lately in a unit: whether everything moved on is asked of these.
CREATE INDEX bill_paid ON payments.bill (unit_id, closed_at) WHERE state = 'PAID';
