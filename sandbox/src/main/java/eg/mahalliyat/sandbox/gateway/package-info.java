/**
 * The e-finance gateway (domain.md 4.3): takes the encrypted request that a browser carries, a card or a number for
 * cash, tells the merchant in silence, answers what became of it.
 */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.gateway;
