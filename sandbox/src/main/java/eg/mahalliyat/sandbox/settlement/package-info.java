/** The file in which a provider says in the morning what it took the day before. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.settlement;
