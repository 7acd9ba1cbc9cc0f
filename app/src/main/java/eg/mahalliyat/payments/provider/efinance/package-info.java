/**
 * The e-finance gateway: the citizen's browser carries an encrypted request there and comes back (domain.md 4.3). Its
 * weak cryptography (RSA v1.5, CBC without a MAC, SHA-256 without a key) is theirs and stays in here; nothing is
 * believed that a status inquiry has not said.
 */
@NullMarked
package eg.mahalliyat.payments.provider.efinance;

import org.jspecify.annotations.NullMarked;
