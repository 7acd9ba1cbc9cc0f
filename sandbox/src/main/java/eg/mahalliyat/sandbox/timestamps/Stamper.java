package eg.mahalliyat.sandbox.timestamps;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** The key of the clock, and the stamps that it signs. */
record Stamper(KeyPair keys, X509Certificate certificate, X509Certificate root) {
  /** Of the arc that is kept for examples. */
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");

  /** The answer to a request, granted where it is a proper one. */
  byte[] answer(TimeStampRequest request, BigInteger number, Instant time)
      throws IOException, TSPException {
    return generator(time).generate(request, number, Date.from(time)).getEncoded();
  }

  byte[] refusal(Instant time) throws IOException, TSPException {
    return generator(time)
        .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.systemFailure, "not today")
        .getEncoded();
  }

  private TimeStampResponseGenerator generator(Instant time) throws TSPException {
    try {
      var signer =
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(signedAt(time))
              .build("SHA256withECDSA", keys.getPrivate(), certificate);
      var digest =
          new JcaDigestCalculatorProviderBuilder()
              .build()
              .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
      var tokens = new TimeStampTokenGenerator(signer, digest, POLICY);
      tokens.setAccuracySeconds(1);
      tokens.addCertificates(new JcaCertStore(List.of(certificate, root)));
      return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    } catch (OperatorCreationException | CertificateEncodingException e) {
      throw new TSPException("the clock has no key", e);
    }
  }

  /** The signature's own time is the clock's: the machine's may be before the certificate began. */
  private static AttributeTable signedAt(Instant time) {
    return new AttributeTable(
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
  }
}
