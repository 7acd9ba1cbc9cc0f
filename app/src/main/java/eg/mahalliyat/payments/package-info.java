/**
 * Bills, payment orders with providers, notices and receipts. What is paid for is only named, as {@code
 * request:<uuid>}.
 */
@ApplicationModule(allowedDependencies = {"ledger", "people", "shared", "platform", "platform::web", "revenue", "tariff", "territory"})
@NullMarked
package eg.mahalliyat.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
