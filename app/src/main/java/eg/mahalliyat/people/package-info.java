/** Citizens, officials and their posts, and how both sign in. Nobody else knows a national number or a mobile number. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "territory"})
@NullMarked
package eg.mahalliyat.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
