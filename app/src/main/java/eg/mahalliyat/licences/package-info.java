/** Licences: registers, the sealed document and its QR code, and how anyone checks them. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory", "people", "documents",
    "expressions", "catalogue", "payments", "requests"})
@NullMarked
package eg.mahalliyat.licences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
