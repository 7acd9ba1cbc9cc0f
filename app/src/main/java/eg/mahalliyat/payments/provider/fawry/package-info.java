/** Fawry's merchant side: charge, reference number, status, notification version 2 (domain.md 4.1). */
@NullMarked
package eg.mahalliyat.payments.provider.fawry;

import org.jspecify.annotations.NullMarked;
