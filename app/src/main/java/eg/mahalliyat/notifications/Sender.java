package eg.mahalliyat.notifications;

import eg.mahalliyat.people.SignInCode;
import eg.mahalliyat.people.SignInCodes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the carrier and the words of a message. */
@Component
class Sender {
  private final Map<Carrier.Channel, Carrier> carriers;
  private final SignInCodes codes;
  private final Wording wording;

  Sender(List<Carrier> carriers, SignInCodes codes, Wording wording) {
    this.carriers = carriers.stream().collect(Collectors.toUnmodifiableMap(Carrier::channel, Function.identity()));
    this.codes = codes;
    this.wording = wording;
  }

  Carrier.Outcome send(Message message) {
    UUID challenge = message.challenge();
    String to = message.to();
    Text text = message.text();
    if (challenge != null) {
      return codes.codeOf(challenge).map(this::send).orElse(new Carrier.Refused("over"));
    }
    return to == null || text == null ? new Carrier.Refused("empty") : carry(message.channel(), to, text);
  }

  private Carrier.Outcome send(SignInCode code) {
    return carry(Carrier.Channel.SMS, code.to().international(), wording.code(code));
  }

  private Carrier.Outcome carry(Carrier.Channel channel, String to, Text text) {
    Carrier carrier = carriers.get(channel);
    return carrier == null ? new Carrier.Refused("no carrier") : carrier.send(to, text);
  }
}
