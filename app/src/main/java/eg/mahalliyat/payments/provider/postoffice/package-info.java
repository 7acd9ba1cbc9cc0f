/**
 * Collection at post offices by the bill's number. The post has no public protocol (domain.md 4.4): this one is ours
 * (A), in the way of Fawry's biller side, and described in {@code docs/guide/add-a-provider.md}.
 */
@NullMarked
package eg.mahalliyat.payments.provider.postoffice;

import org.jspecify.annotations.NullMarked;
