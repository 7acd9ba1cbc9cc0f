/** Revenue items, dated fee rules and explained assessments. */
@ApplicationModule(allowedDependencies = {"shared", "expressions"})
@NullMarked
package eg.mahalliyat.tariff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
