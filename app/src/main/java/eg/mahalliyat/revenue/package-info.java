/**
 * The unified guide of revenue items as dated data: what each item is, whose money it is in which governorate, what is
 * proposed to change and by whom it is approved.
 */
@ApplicationModule(allowedDependencies = {
  "shared", "platform", "platform::web", "territory", "people", "tariff"
})
@NullMarked
package eg.mahalliyat.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
