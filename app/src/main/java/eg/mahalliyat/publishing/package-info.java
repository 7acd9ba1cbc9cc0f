/** The publisher's desk: copies of definitions, their checks and rehearsals, and a second person who approves. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory", "people", "tariff",
    "procedure", "expressions", "catalogue", "catalogue :: web", "requests", "licences"})
@NullMarked
package eg.mahalliyat.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
