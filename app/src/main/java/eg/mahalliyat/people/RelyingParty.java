package eg.mahalliyat.people;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import eg.mahalliyat.platform.Settings;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whom passkeys are made for: the public address of the platform, and no other. Browsers sign it with each answer. */
@Component
class RelyingParty {
  private final URI address;

  RelyingParty(Settings settings) {
    address = settings.publicUrl();
  }

  /** The host; empty when the address has none that passkeys can be bound to. */
  String id() {
    String host = address.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  /** Scheme, host and port. */
  String origin() {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  ServerProperty asking(byte[] challenge) {
    return ServerProperty.builder().origin(Origin.create(origin())).rpId(id())
        .challenge(new DefaultChallenge(challenge)).build();
  }
}
