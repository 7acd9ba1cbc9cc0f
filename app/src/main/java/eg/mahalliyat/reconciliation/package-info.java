/**
 * What providers say they handed over, against what we know: matched payment by payment, with a case for each that does
 * not match.
 */
@ApplicationModule(allowedDependencies = {"ledger", "payments", "people", "platform", "platform::web", "shared", "territory"})
@NullMarked
package eg.mahalliyat.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
