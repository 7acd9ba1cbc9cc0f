/** The pages of the guide of revenue items. */
@NullMarked
package eg.mahalliyat.revenue.web;

import org.jspecify.annotations.NullMarked;
