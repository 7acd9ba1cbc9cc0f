/** The routes of the open interface. */
@NullMarked
package eg.mahalliyat.integration.web;

import org.jspecify.annotations.NullMarked;
