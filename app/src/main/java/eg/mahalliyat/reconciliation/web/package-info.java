/** The desk of reconciliation. */
@NullMarked
package eg.mahalliyat.reconciliation.web;

import org.jspecify.annotations.NullMarked;
