/** The publisher's desk: copies of definitions, their checks and rehearsals, and the second person who approves them. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory", "people", "tariff",
    "procedure", "expressions", "catalogue", "catalogue :: web", "requests"})
@NullMarked
package eg.mahalliyat.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
