/** The unified service guide: definitions with their words, checked when read; questions, journey and search. */
@ApplicationModule(allowedDependencies = {
  "shared", "platform", "platform :: web", "expressions", "procedure", "tariff", "territory", "pictures"
})
@NullMarked
package eg.mahalliyat.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
