/** The pages of requests: application, tracking, completion, desks; the counter asks with the same fields. */
@NullMarked
@NamedInterface("web")
package eg.mahalliyat.requests.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
