/** Collection at post offices, in a protocol of ours (A): the post publishes none (domain.md 4.4). */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.postoffice;
