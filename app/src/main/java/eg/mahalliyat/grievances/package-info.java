/** Grievances against decisions and delays, complaints, and how applicants found it when it was over. */
@ApplicationModule(allowedDependencies = {
    "territory", "people", "catalogue", "procedure", "requests", "platform :: web"})
@NullMarked
package eg.mahalliyat.grievances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
