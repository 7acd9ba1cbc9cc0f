/** What a provider of payments has to be able to do; each provider is one package below this one. */
@NullMarked
package eg.mahalliyat.payments.provider;

import org.jspecify.annotations.NullMarked;
