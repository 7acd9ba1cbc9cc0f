/** Papers: what was uploaded, checked and scanned, and what the platform made itself. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "people"})
@NullMarked
package eg.mahalliyat.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
