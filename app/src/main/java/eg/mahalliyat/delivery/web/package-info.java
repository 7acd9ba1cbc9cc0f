/** The pages of the hand-over. */
@NullMarked
package eg.mahalliyat.delivery.web;

import org.jspecify.annotations.NullMarked;
