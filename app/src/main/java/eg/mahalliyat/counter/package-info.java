/** The service centre's counter: who stands there, intake on behalf, scanned papers, completion notes. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory", "people", "documents",
    "catalogue", "procedure", "requests", "requests :: web", "licences"})
@NullMarked
package eg.mahalliyat.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
