/** The pages of the books. */
@NullMarked
package eg.mahalliyat.ledger.web;

import org.jspecify.annotations.NullMarked;
