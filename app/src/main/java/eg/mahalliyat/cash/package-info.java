/** The cash desk of a service centre: shifts, cash and card terminals, the drawer's count, the safe and the bank. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory", "people", "requests",
    "payments", "ledger"})
@NullMarked
package eg.mahalliyat.cash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
