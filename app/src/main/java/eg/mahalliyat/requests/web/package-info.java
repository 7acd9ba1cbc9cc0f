/** The pages of requests: application, tracking, completion, and the desks of officials. */
@NullMarked
package eg.mahalliyat.requests.web;

import org.jspecify.annotations.NullMarked;
