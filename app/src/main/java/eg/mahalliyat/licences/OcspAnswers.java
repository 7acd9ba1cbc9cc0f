package eg.mahalliyat.licences;

import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Asks an authority's responder (OCSP, RFC 6960) whether a certificate stands. */
final class OcspAnswers implements OCSPSource {
  static final long LONGEST = 64L * 1024;
  private static final long serialVersionUID = 1;

  private final transient AuthorityDoor door;
  private final transient InstantSource clock;
  private final transient Kept<OcspAnswer> kept;

  OcspAnswers(AuthorityDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
    this.kept = new Kept<>(clock);
  }

  /** Null when the certificate names no responder. */
  @Override
  public @Nullable OCSPToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
    String address = AuthorityDoor.first(CertificateExtensionsUtils.getOCSPAccessUrls(certificate));
    if (address == null) {
      return null;
    }
    OcspAnswer said = kept.about(certificate.getCertificate(), one -> door.learned(one, address,
        where -> asked(where, one, issuer.getCertificate())));
    var token = new OCSPToken(said.whole(), said.about(), certificate, issuer);
    token.setExternalOrigin(RevocationOrigin.EXTERNAL);
    return token;
  }

  private Kept.Said<OcspAnswer> asked(HttpRequest.Builder where, X509Certificate one, X509Certificate issuer)
      throws IOException, InterruptedException {
    try {
      CertificateID id = id(one, issuer);
      byte[] question = new OCSPReqBuilder().addRequest(id).build().getEncoded();
      byte[] answer = door.http().answer(where.header("Content-Type", "application/ocsp-request")
          .POST(HttpRequest.BodyPublishers.ofByteArray(question)).build());
      OcspAnswer said = OcspAnswer.verified(answer, id, issuer, clock.instant());
      return new Kept.Said<>(said, said.until());
    } catch (OCSPException e) {
      throw new IOException(e);
    }
  }

  /** SHA-1 only names the certificate here, and is what every responder understands. */
  private static CertificateID id(X509Certificate one, X509Certificate issuer) throws OCSPException {
    try {
      var digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
      return new CertificateID(digest, new JcaX509CertificateHolder(issuer), one.getSerialNumber());
    } catch (OperatorCreationException | CertificateEncodingException e) {
      throw new OCSPException("The question cannot be put", e);
    }
  }
}
