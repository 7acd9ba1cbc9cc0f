/** Values that every room speaks with: pure, immutable, without a framework. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eg.mahalliyat.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
