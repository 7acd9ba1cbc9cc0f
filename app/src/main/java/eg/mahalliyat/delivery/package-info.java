/** Hand-over of outputs at the counter, with the proof of who took them. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "platform :: web", "people", "documents", "catalogue",
    "procedure", "requests"})
@NullMarked
package eg.mahalliyat.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
