/** Bills, reference numbers and receipts as pages. */
@NullMarked
package eg.mahalliyat.payments.web;

import org.jspecify.annotations.NullMarked;
