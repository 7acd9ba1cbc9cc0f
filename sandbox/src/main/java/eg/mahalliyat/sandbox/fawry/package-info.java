/** Fawry, merchant side (push), and the shopkeeper's outlet: domain.md 4.1. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.fawry;
