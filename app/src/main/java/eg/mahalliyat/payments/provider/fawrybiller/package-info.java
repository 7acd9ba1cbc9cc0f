/** Fawry's biller side: an outlet asks us for a bill by its number, takes the money and tells us (domain.md 4.2). */
@NullMarked
package eg.mahalliyat.payments.provider.fawrybiller;

import org.jspecify.annotations.NullMarked;
