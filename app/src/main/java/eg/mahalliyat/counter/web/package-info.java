/** The pages of the counter. */
@NullMarked
package eg.mahalliyat.counter.web;

import org.jspecify.annotations.NullMarked;
