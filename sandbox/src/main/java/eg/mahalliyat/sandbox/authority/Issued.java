package eg.mahalliyat.sandbox.authority;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A certificate that was issued; {@code revoked} is null while it stands. */
public record Issued(X509Certificate certificate, @Nullable Instant revoked) {
  BigInteger serial() {
    return certificate.getSerialNumber();
  }

  /** Its number as pages show it. */
  String number() {
    return serial().toString(16);
  }

  String subject() {
    return certificate.getSubjectX500Principal().getName();
  }
}
