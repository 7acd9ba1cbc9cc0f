/**
 * Outlets that ask the platform for a bill by its number, take the money and tell of it; what they
 * say and how, a {@link eg.mahalliyat.sandbox.collect.Dialect} knows.
 */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.collect;
