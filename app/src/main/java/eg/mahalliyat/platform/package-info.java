/**
 * What every room stands on: journal and subscribers, tenancy, transactions, files, secrets, named actions, words, web
 * layout. Knows no request, no licence, no service.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package eg.mahalliyat.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
