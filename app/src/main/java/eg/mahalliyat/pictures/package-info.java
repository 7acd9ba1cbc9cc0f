/**
 * Procedures as pictures: drawn on the server from the definition, with the same words as a list for those who do not
 * see them. Knows no service and no request, only how a request moves.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform :: web", "expressions", "procedure"})
@NullMarked
package eg.mahalliyat.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
