/** Local units and their working calendars: dated reference data. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eg.mahalliyat.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
