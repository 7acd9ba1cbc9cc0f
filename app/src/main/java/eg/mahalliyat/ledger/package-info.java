/**
 * The books: every movement of money as a posting of equal debits and credits, append-only; days that are closed, and
 * what can be read from all of it.
 */
@ApplicationModule(allowedDependencies = {
  "shared", "platform", "platform::web", "territory", "people", "revenue", "tariff"
})
@NullMarked
package eg.mahalliyat.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
