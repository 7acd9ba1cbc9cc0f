/** The layout's context and the pages for wrong moments. */
@NullMarked
@NamedInterface("web")
package eg.mahalliyat.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
