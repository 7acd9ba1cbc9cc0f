/** What is said to whom by SMS and e-mail. Reads the facts of the other rooms; no room depends on it. */
@ApplicationModule(allowedDependencies = {
    "territory", "people", "documents", "catalogue", "procedure", "payments", "requests",
    "grievances", "licences"})
@NullMarked
package eg.mahalliyat.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
