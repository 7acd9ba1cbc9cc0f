/** The pages of the cash desk. */
@NullMarked
package eg.mahalliyat.cash.web;

import org.jspecify.annotations.NullMarked;
