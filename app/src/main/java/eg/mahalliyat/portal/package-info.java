/** The pages that everybody opens first; they compose what the other rooms know. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "catalogue"})
@NullMarked
package eg.mahalliyat.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
