package eg.mahalliyat.payments.provider.efinance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** We, as the gateway knows us. */
@Component
final class EfinanceSender {
  private final EfinanceSettings settings;

  EfinanceSender(EfinanceSettings settings) {
    this.settings = settings;
  }

  String serviceCode() {
    return settings.sender().serviceCode();
  }

  /** The password is encrypted for the gateway once more, inside of what only it can open. */
  void write(XmlText xml) {
    byte[] password = settings.sender().password().getBytes(StandardCharsets.UTF_8);
    xml.open("Sender").field("Id", settings.sender().id()).field("Name", settings.sender().name())
        .field("RandomValue", UUID.randomUUID().toString().replace("-", ""))
        .field("Password", gateway().encrypt(password)).close("Sender");
  }

  Envelope envelope(String xml, RequestKey key) {
    return Envelope.of(settings.sender().id(), xml, key, gateway());
  }

  private GatewayCertificate gateway() {
    return GatewayCertificate.read(settings.certificate());
  }
}
