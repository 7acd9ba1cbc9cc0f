package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicencePdf.Proof;
import java.net.URI;
import java.time.Instant;

/** Everything that the unit's keys and the printer are needed for. */
final class Press {
  private final LicencePdf pdf;
  private final Seal seal;
  private final QrToken token;
  private final URI address;

  /** @param address under which citizens reach the portal */
  Press(LicencePdf pdf, Seal seal, QrToken token, URI address) {
    this.pdf = pdf;
    this.seal = seal;
    this.token = token;
    this.address = address;
  }

  record Sealing(String reason, Instant at) {}

  /** The text of the QR code. */
  String sign(LicenceClaims claims) {
    return token.sign(claims);
  }

  byte[] print(LicenceDocument document, String code, Instant madeAt, Sealing sealing) {
    byte[] paper = pdf.render(document, new Proof(code, address + "/verify"), madeAt);
    return seal.seal(paper, sealing.reason(), sealing.at());
  }
}
