/** Licences: registers, the sealed document and its QR code, and how anyone checks them. */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package eg.mahalliyat.licences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
