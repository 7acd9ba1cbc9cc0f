/** SMS over SMPP 3.4, e-mail over SMTP. */
@NullMarked
package eg.mahalliyat.notifications.provider;

import org.jspecify.annotations.NullMarked;
