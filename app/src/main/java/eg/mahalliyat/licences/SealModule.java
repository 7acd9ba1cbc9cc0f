package eg.mahalliyat.licences;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A hardware module (PKCS#11) that keeps the sealing key and never gives it away: it is asked for each signature.
 *
 * @param library of the module's maker
 * @param slot its number, as the module's own tools show it
 * @param pin of the user
 */
record SealModule(Path library, @DefaultValue("0") int slot, @DefaultValue("") String pin) {
  AbstractKeyStoreTokenConnection token() {
    return new Pkcs11SignatureToken(library.toString(), new PasswordProtection(pin.toCharArray()), slot);
  }
}
