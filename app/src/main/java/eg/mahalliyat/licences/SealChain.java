package eg.mahalliyat.licences;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The certificates of the seal, down from that of its authority, which stands last. */
record SealChain(List<X509Certificate> chain) {
  static SealChain of(DSSPrivateKeyEntry key) {
    return new SealChain(Arrays.stream(key.getCertificateChain()).map(CertificateToken::getCertificate).toList());
  }

  Set<X509Certificate> certificates() {
    return Set.copyOf(chain);
  }

  /**
   * Where the chains of a paper end: the seal's at its own authority, the stamp's at these.
   *
   * @throws IllegalStateException when the seal's chain does not reach its authority: nobody could prove it later
   */
  CommonTrustedCertificateSource trusted(Set<X509Certificate> roots) {
    X509Certificate last = chain.getLast();
    if (!last.getSubjectX500Principal().equals(last.getIssuerX500Principal()) && !roots.contains(last)) {
      throw new IllegalStateException("The chain of the seal must end with the certificate of its authority, not with "
          + last.getSubjectX500Principal().getName());
    }
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(last));
    roots.stream().map(CertificateToken::new).forEach(trusted::addCertificate);
    return trusted;
  }
}
