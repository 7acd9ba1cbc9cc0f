/** The pages as people meet them: a real browser, small and large, in both languages. */
@NullMarked
package eg.mahalliyat.browser;

import org.jspecify.annotations.NullMarked;
