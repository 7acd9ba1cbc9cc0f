/** The platform for other programs: the guide of services as an open interface, and as linked data. */
@ApplicationModule(allowedDependencies = {
  "shared", "platform", "catalogue", "procedure", "tariff", "expressions", "territory"
})
@NullMarked
package eg.mahalliyat.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
