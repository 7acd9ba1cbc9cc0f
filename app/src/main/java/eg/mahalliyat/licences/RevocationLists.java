package eg.mahalliyat.licences;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads an authority's list of revoked certificates (CRL, RFC 5280), where a certificate names no responder. The list goes
 * into each paper: one of more than 256 kB is not taken.
 */
final class RevocationLists implements CRLSource {
  static final long LONGEST = 256L * 1024;
  private static final long serialVersionUID = 1;

  private final transient AuthorityDoor door;
  private final transient InstantSource clock;
  private final transient Kept<CRLValidity> kept;

  RevocationLists(AuthorityDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
    this.kept = new Kept<>(clock);
  }

  /** Null when the certificate names no list. */
  @Override
  public @Nullable CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
    String address = AuthorityDoor.first(CertificateExtensionsUtils.getCRLAccessUrls(certificate));
    if (address == null) {
      return null;
    }
    var token = new CRLToken(certificate, kept.about(certificate.getCertificate(), one -> door.learned(one, address,
        where -> asked(where, certificate, issuer))));
    token.setExternalOrigin(RevocationOrigin.EXTERNAL);
    return token;
  }

  private Kept.Said<CRLValidity> asked(HttpRequest.Builder where, CertificateToken certificate, CertificateToken issuer)
      throws IOException, InterruptedException {
    byte[] list = door.http().answer(where.GET().build());
    CRLValidity read = CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list), issuer);
    Instant now = clock.instant();
    if (!read.isValid()) {
      throw new IOException("The list is not of the certificate's issuer");
    }
    if (read.getNextUpdate() == null || !now.isBefore(read.getNextUpdate().toInstant())) {
      throw new IOException("The list is of before");
    }
    if (new CRLToken(certificate, read).getStatus() != CertificateStatus.GOOD) {
      throw new IOException("The certificate was revoked");
    }
    return new Kept.Said<>(read, read.getNextUpdate().toInstant());
  }
}
