/** The unified service guide: definitions with their words, checked when read; questions, the journey and the search. */
@ApplicationModule(allowedDependencies = {
  "shared", "platform", "platform :: web", "expressions", "procedure", "tariff"
})
@NullMarked
package eg.mahalliyat.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
