package eg.mahalliyat.notifications;

import java.util.List;

/** Takes messages to a provider. */
public interface Carrier {
  /** What is carried. */
  enum Channel {
    SMS,
    EMAIL
  }

  /** What became of a message. */
  sealed interface Outcome {}

  /** @param providerIds the names under which receipts will come, one for each part; none when there are no receipts */
  record Accepted(List<String> providerIds) implements Outcome {
    public Accepted {
      providerIds = List.copyOf(providerIds);
    }
  }

  /** @param reason without personal data */
  record TryLater(String reason) implements Outcome {}

  /** It can never be sent like this. */
  record Refused(String reason) implements Outcome {}

  Channel channel();

  /**
   * Sends now; never inside a transaction.
   *
   * @param to a mobile number with country code, or an e-mail address
   */
  Outcome send(String to, Text text);
}
