package eg.mahalliyat.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import eg.mahalliyat.platform.Json;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** What a page hands to the browser, as WebAuthn writes it down; bytes are base64 for addresses. */
final class PasskeyOptions {
  private static final String KIND = "public-key";
  private static final String PREFERRED = "preferred";

  private PasskeyOptions() {}

  /** A device that may be used, or that is set up already. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Known(String type, String id, Collection<String> transports) {
    static Known of(PasskeyRows.Device device) {
      return new Known(KIND, text(device.credentialId()), device.transports());
    }
  }

  /** @param allowCredentials nothing for any passkey that the device has for this address */
  record Asking(String challenge, String rpId, long timeout, String userVerification, List<Known> allowCredentials) {}

  record Party(String id, String name) {}

  record User(String id, String name, String displayName) {}

  record Algorithm(String type, long alg) {}

  record Wishes(String residentKey, String userVerification) {}

  record Creating(String challenge, Party rp, User user, List<Algorithm> pubKeyCredParams, long timeout,
      List<Known> excludeCredentials, Wishes authenticatorSelection, String attestation) {}

  static String asking(byte[] challenge, RelyingParty party, List<PasskeyRows.Device> devices, boolean verified) {
    return Json.write(new Asking(text(challenge), party.id(), PasskeyChallenges.LIFE.toMillis(),
        verified ? "required" : PREFERRED, devices.stream().map(Known::of).toList()));
  }

  static String creating(byte[] challenge, Party party, User user, List<PasskeyRows.Device> there) {
    List<Algorithm> algorithms = PasskeyReading.ALGORITHMS.stream().map(COSEAlgorithmIdentifier::getValue)
        .map(number -> new Algorithm(KIND, number)).toList();
    return Json.write(new Creating(text(challenge), party, user, algorithms, PasskeyChallenges.LIFE.toMillis(),
        there.stream().map(Known::of).toList(), new Wishes(PREFERRED, PREFERRED), "none"));
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
