/** How a request moves: stages, tasks, rules and the legal clock. Pure; knows no request, no clock and no framework. */
@ApplicationModule(allowedDependencies = {"shared", "expressions"})
@NullMarked
package eg.mahalliyat.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
