package eg.mahalliyat.notifications;

import eg.mahalliyat.catalogue.MessageKeys;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Contact;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.MobileNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells applicants what happens to their requests, in the words of the service. */
@Component
class RequestMessages implements Subscriber {
  private static final Actor.Machine SELF = new Actor.Machine("request-messages");

  private final Requests requests;
  private final Payments payments;
  private final People people;
  private final Messages messages;
  private final Outbox outbox;

  RequestMessages(Requests requests, Payments payments, People people, Messages messages, Outbox outbox) {
    this.requests = requests;
    this.payments = payments;
    this.people = people;
    this.messages = messages;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return SELF.name();
  }

  @Override
  public Set<String> types() {
    return Set.of("RequestSubmitted", "TaskOpened", "RequestEnded");
  }

  @Override
  public void on(Entry fact) {
    key(fact).ifPresent(key -> tell(fact, key));
  }

  private static Optional<String> key(Entry fact) {
    return switch (fact.type()) {
      case "RequestSubmitted" -> Optional.of(MessageKeys.RECEIVED);
      case "TaskOpened" -> first(Json.read(fact.data(), ProcedureFact.TaskOpened.class));
      default -> first(Json.read(fact.data(), ProcedureFact.RequestEnded.class));
    };
  }

  private static Optional<String> first(ProcedureFact fact) {
    return MessageKeys.of(List.of(fact)).stream().findFirst();
  }

  private void tell(Entry fact, String key) {
    Request request = requests.request(SELF, fact.subject());
    Contact contact = people.contact(request.owner().personId());
    Words words = request.service().words(contact.language());
    mobile(request, contact).ifPresent(to -> {
      String text = words.fill("sms." + key, Map.of("number", request.id().number().shown(), "amount", owed(request)));
      outbox.post(messages.plan(request.owner().personId(), Carrier.Channel.SMS, fact.type(), to.international(),
          new Text("", text)));
    });
  }

  /** The number that was given for this request, or else the one on file. */
  private static Optional<MobileNumber> mobile(Request request, Contact contact) {
    return request.service().definition().questions().stream().filter(q -> q.prefill().equals("applicant.mobile"))
        .map(q -> request.content().answers().getOrDefault(q.key(), "")).flatMap(m -> MobileNumber.parse(m).stream())
        .findFirst().or(() -> Optional.ofNullable(contact.mobile()));
  }

  private String owed(Request request) {
    return payments.billsOf(request.stream()).stream().filter(Bill::isOpen).map(b -> b.total().plain()).findFirst()
        .orElse("");
  }
}
