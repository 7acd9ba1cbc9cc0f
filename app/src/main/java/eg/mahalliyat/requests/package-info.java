/** Draft, request, decision: owns state, tasks, inboxes and tracking. */
@ApplicationModule(allowedDependencies = {
    "territory", "people", "documents", "catalogue", "procedure", "expressions", "tariff", "payments", "pictures", "revenue",
    "platform :: web"})
@NullMarked
package eg.mahalliyat.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
