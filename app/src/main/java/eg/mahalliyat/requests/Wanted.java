package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an official wants to see of his inbox.
 *
 * @param after {@link Inboxes.Inbox#next} of the page before, or empty for the first
 */
public record Wanted(Tab tab, Filter filter, String after) {
  /** Whose tasks. */
  public enum Tab {
    /** Whatever he may do now. */
    ALL,
    /** What he took, or was given. */
    MINE,
    /** What anybody in his post may take. */
    POOL,
    /** What fell on him by lot. */
    DRAWN;

    /** As it stands in an address. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of a task's time is over. */
  public enum Lateness {
    ANY,
    LATE,
    /** Four fifths. */
    SOON,
    IN_TIME;

    /** As it stands in an address. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What is left out; an empty part leaves nothing out.
   *
   * @param service a service's code
   * @param category a category's code
   * @param kind a {@link eg.mahalliyat.procedure.TaskKind} by name
   * @param text a request's number, or words of the applicant's name
   */
  public record Filter(String service, String category, String kind, Lateness lateness, String text) {
    public static final Filter NONE = new Filter("", "", "", Lateness.ANY, "");

    private static final int WORDS = 6;

    /** False when the text is neither a number nor words of a name. */
    public boolean understood() {
      return text.isBlank() || RequestNumber.parse(text).isPresent() || !NameKey.beginnings(text).isEmpty();
    }

    /** Whether it asks for a name: it must not lead to what is masked. */
    boolean names() {
      return !text.isBlank() && number().isEmpty();
    }

    String number() {
      return RequestNumber.parse(text).map(RequestNumber::digits).orElse("");
    }

    /** Six words, a space where there is none: a space is in every name. */
    String[] words() {
      List<String> typed = number().isEmpty() ? NameKey.beginnings(text) : List.of();
      return Stream.concat(typed.stream(), Collections.nCopies(WORDS, " ").stream()).limit(WORDS).toArray(String[]::new);
    }

    /** The services that are asked for; none when all are. One that is not there leaves nothing. */
    String[] codes(Catalogue catalogue) {
      if (!service.isEmpty()) {
        return new String[] {service};
      }
      if (category.isEmpty()) {
        return new String[0];
      }
      List<String> codes = catalogue.all().stream()
          .filter(one -> one.definition().about().category().equals(category)).map(Service::code).toList();
      return codes.isEmpty() ? new String[] {""} : codes.toArray(String[]::new);
    }
  }

  /** Everything, from the beginning. */
  public static final Wanted EVERYTHING = new Wanted(Tab.ALL, Filter.NONE, "");

  /** The same from another place on. */
  public Wanted from(String place) {
    return new Wanted(tab, filter, place);
  }
}
