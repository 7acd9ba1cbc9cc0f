/** The pages of the publisher's desk. */
@NullMarked
package eg.mahalliyat.publishing.web;

import org.jspecify.annotations.NullMarked;
