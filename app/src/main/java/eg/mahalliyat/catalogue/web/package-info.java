/** The pages of the service guide. */
@NullMarked
package eg.mahalliyat.catalogue.web;

import org.jspecify.annotations.NullMarked;
