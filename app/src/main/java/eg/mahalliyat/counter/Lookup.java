package eg.mahalliyat.counter;

import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.CounterDrafts;
import eg.mahalliyat.requests.DraftCode;
import eg.mahalliyat.requests.Search;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the one field at the counter: what a hand types, or what a scanner does. */
@Component
public final class Lookup {
  private static final int LONGEST = 200;

  private final People people;
  private final CounterDrafts drafts;
  private final Search search;
  private final Mandates mandates;

  Lookup(People people, CounterDrafts drafts, Search search, Mandates mandates) {
    this.people = people;
    this.drafts = drafts;
    this.search = search;
    this.mandates = mandates;
  }

  /** @param typed a national number, the number of a request or the code of a draft, in either digit set */
  public Needed find(Actor.Staff clerk, String typed) {
    String text = typed.substring(0, Math.min(typed.length(), LONGEST));
    Optional<RequestNumber> number = RequestNumber.parse(text);
    if (number.isPresent()) {
      return search.byNumber(clerk, number.get()).<Needed>map(Needed.Under::new)
          .orElseGet(() -> new Needed.Nothing("requests.find-none"));
    }
    Optional<DraftCode> code = DraftCode.parse(text);
    if (code.isPresent()) {
      return drafts.personOf(clerk, code.get()).<Needed>map(Needed.Known::new)
          .orElseGet(() -> new Needed.Nothing("counter.code-none"));
    }
    return NationalId.scanned(text, mandates.today()).map(this::person).orElseGet(() -> new Needed.Nothing("counter.find-what"));
  }

  private Needed person(NationalId nationalId) {
    return people.byNationalId(nationalId).<Needed>map(Needed.Known::new)
        .orElseGet(() -> new Needed.Unknown(nationalId));
  }
}
