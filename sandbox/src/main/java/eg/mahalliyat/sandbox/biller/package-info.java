/** Fawry's biller side (domain.md 4.2), signed by rules written down here once more. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.biller;
