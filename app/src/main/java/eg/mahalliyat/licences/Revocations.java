package eg.mahalliyat.licences;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;

/** Whether certificates stand, as their authorities say: by a responder, or by a list where there is none. Thread-safe. */
final class Revocations {
  private final OcspAnswers answers;
  private final RevocationLists lists;

  /**
   * @param vouched whether a certificate's chain ends at an authority that is trusted: no other is asked about
   * @param patience for one answer
   */
  Revocations(Predicate<X509Certificate> vouched, Duration patience, InstantSource clock) {
    answers = new OcspAnswers(new AuthorityDoor(BoundedHttp.of(patience, OcspAnswers.LONGEST), vouched), clock);
    lists = new RevocationLists(new AuthorityDoor(BoundedHttp.of(patience, RevocationLists.LONGEST), vouched), clock);
  }

  /** What goes into a paper comes from here. */
  void tell(CertificateVerifier verifier) {
    verifier.setOcspSource(answers);
    verifier.setCrlSource(lists);
  }

  /**
   * Nothing is done when each certificate of this chain stands, down from the last, which is trusted.
   *
   * @throws IllegalStateException when one was revoked, or its authority does not say
   */
  void check(CertificateToken... chain) {
    for (int i = 0; i + 1 < chain.length; i++) {
      if (CertificateExtensionsUtils.getNoRevAvail(chain[i]) == null && answers.getRevocationToken(chain[i], chain[i + 1]) == null
          && lists.getRevocationToken(chain[i], chain[i + 1]) == null) {
        throw new IllegalStateException("A certificate names nobody who says whether it stands: "
            + chain[i].getCertificate().getSubjectX500Principal().getName());
      }
    }
  }
}
