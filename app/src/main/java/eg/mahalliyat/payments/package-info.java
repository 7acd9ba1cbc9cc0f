/**
 * Bills, payment orders with providers, notices and receipts. What is paid for is only named, as {@code
 * request:<uuid>}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform::web", "territory"})
@NullMarked
package eg.mahalliyat.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
