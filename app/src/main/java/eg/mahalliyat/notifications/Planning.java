package eg.mahalliyat.notifications;

import eg.mahalliyat.people.Addressee;
import eg.mahalliyat.people.CodeAsked;
import eg.mahalliyat.people.Contact;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.shared.MobileNumber;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns facts into planned messages. */
@Component
class Planning implements Subscriber {
  private static final String CODE = CodeAsked.class.getSimpleName();

  private final Messages messages;
  private final Outbox outbox;
  private final People people;
  private final SignInCodes codes;
  private final Wording wording;

  Planning(Messages messages, Outbox outbox, People people, SignInCodes codes, Wording wording) {
    this.messages = messages;
    this.outbox = outbox;
    this.people = people;
    this.codes = codes;
    this.wording = wording;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public Set<String> types() {
    return Stream.concat(Stream.of(CODE), Announcements.ALL.stream().map(Announcement::type))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void on(Entry fact) {
    UUID person = fact.personId();
    if (fact.type().equals(CODE)) {
      planCode(fact.as(CodeAsked.class).challenge());
    } else if (person != null) {
      Announcements.of(fact.type()).filter(a -> a.isDue(fact))
          .ifPresent(a -> people.addressees(person).forEach(to -> tell(a, fact, to)));
    }
  }

  /** A decoy has no number to send to, and leaves no message. */
  private void planCode(UUID challenge) {
    if (codes.codeOf(challenge).isPresent()) {
      outbox.post(messages.planCode(CODE, challenge));
    }
  }

  private void tell(Announcement<?> announcement, Entry fact, Addressee to) {
    Contact contact = to.contact();
    MobileNumber mobile = contact.mobile();
    String email = contact.email();
    if (mobile != null) {
      Text text = wording.sms(announcement, fact, contact.language());
      outbox.post(messages.plan(to.person(), Carrier.Channel.SMS, fact.type(), mobile.international(), text));
    }
    if (email != null && wording.hasMail(announcement, contact.language())) {
      Text text = wording.mail(announcement, fact, contact.language());
      outbox.post(messages.plan(to.person(), Carrier.Channel.EMAIL, fact.type(), email, text));
    }
  }
}
