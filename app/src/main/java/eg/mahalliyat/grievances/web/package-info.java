/** The pages of grievances: of those who lodge them, of the offices that answer, of the units that are asked. */
@NullMarked
package eg.mahalliyat.grievances.web;

import org.jspecify.annotations.NullMarked;
