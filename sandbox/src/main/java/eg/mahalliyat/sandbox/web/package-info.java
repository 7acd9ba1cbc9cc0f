/** The little that pages and HTTP APIs of the sandbox share: routes, markup, words. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.web;
