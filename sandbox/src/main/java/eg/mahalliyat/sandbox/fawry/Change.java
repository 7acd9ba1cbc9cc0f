package eg.mahalliyat.sandbox.fawry;

/** An order before and after something happened to it. */
record Change(Order before, Order after) {}
