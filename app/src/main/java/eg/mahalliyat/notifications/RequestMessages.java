package eg.mahalliyat.notifications;

import eg.mahalliyat.catalogue.MessageKeys;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Addressee;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells applicants what happens to their requests: in the words of the service, and in those of this room what is the
 * same in all of them.
 */
@Component
class RequestMessages implements Subscriber {
  private static final Actor.Machine SELF = new Actor.Machine("request-messages");
  private static final String PAY = "pay";

  private final Requests requests;
  private final Payments payments;
  private final People people;
  private final Reminding reminding;
  private final Messages messages;
  private final Outbox outbox;

  RequestMessages(Requests requests, Payments payments, People people, Reminding reminding, Messages messages,
      Outbox outbox) {
    this.requests = requests;
    this.payments = payments;
    this.people = people;
    this.reminding = reminding;
    this.messages = messages;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return SELF.name();
  }

  @Override
  public Set<String> types() {
    return Set.of("RequestSubmitted", "TaskOpened", "RequestEnded", Reminding.DUE_SOON, Reminding.TAKEN_BACK);
  }

  @Override
  public void on(Entry fact) {
    switch (fact.type()) {
      case Reminding.DUE_SOON, Reminding.TAKEN_BACK -> {
        // Officials read of it at their desks; their numbers are not on file.
        if (Reminding.concernsApplicants(fact)) {
          Request request = requests.request(SELF, fact.subject());
          people.addressees(request.owner().personId()).forEach(to -> reminding
              .text(fact, request, to.contact().language()).ifPresent(text -> post(fact, request, to, text)));
        }
      }
      default -> key(fact).ifPresent(key -> tell(fact, key));
    }
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
    Money owed = owed(request);
    if (key.equals(PAY) && (!owed.isPositive() || !firstPayment(request, fact))) {
      return;
    }
    Map<String, String> places =
        Map.of("number", request.id().number().shown(), "amount", owed.isPositive() ? owed.plain() : "");
    people.addressees(request.owner().personId()).forEach(to -> post(fact, request, to,
        request.service().words(to.contact().language()).fill("sms." + key, places)));
  }

  /** Of the payments that one move opens, one message speaks: it names what they come to. */
  private static boolean firstPayment(Request request, Entry fact) {
    String opened = Json.read(fact.data(), ProcedureFact.TaskOpened.class).taskId();
    return request.state().tasks().values().stream()
        .filter(task -> task.kind() == TaskKind.PAYMENT && task.openedAt().equals(fact.at()))
        .noneMatch(task -> task.id().compareTo(opened) < 0);
  }

  private void post(Entry fact, Request request, Addressee to, String text) {
    mobile(request, to).ifPresent(number -> outbox.post(messages.plan(to.person(), Carrier.Channel.SMS, fact.type(),
        number.international(), new Text("", text))));
  }

  /**
   * The number that was given for this request, or else the one on file. Of a company only the latter: whose number was typed
   * may represent it no longer.
   */
  private static Optional<MobileNumber> mobile(Request request, Addressee to) {
    if (!to.person().equals(request.owner().personId())) {
      return Optional.ofNullable(to.contact().mobile());
    }
    return request.service().definition().questions().stream().filter(q -> q.prefill().equals("applicant.mobile"))
        .map(q -> request.content().answers().getOrDefault(q.key(), "")).flatMap(m -> MobileNumber.parse(m).stream())
        .findFirst().or(() -> Optional.ofNullable(to.contact().mobile()));
  }

  private Money owed(Request request) {
    return payments.billsOf(request.stream()).stream().filter(Bill::isOpen).map(Bill::total)
        .reduce(Money.ZERO, Money::plus);
  }
}
