/** Conditions and formulas of definitions: typed, exact, bounded, without side effects. CEL stays inside. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package eg.mahalliyat.expressions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
