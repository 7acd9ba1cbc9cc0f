CREATE INDEX refund_bill ON payments.refund (bill_id);
CREATE INDEX refund_order ON payments.refund (order_id);
