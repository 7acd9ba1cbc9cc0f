/** The pages of the service guide. */
@NullMarked
@NamedInterface("web")
package eg.mahalliyat.catalogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
