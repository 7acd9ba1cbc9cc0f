package eg.mahalliyat.sandbox.fawry;

import java.net.URI;
import java.time.Duration;

/** One notification to bring: where, what, and how long to wait first. */
record Delivery(Order order, OrderStatus status, URI to, String body, Duration after) {}
