package eg.mahalliyat.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something is within the local unit: building, street, quarter or village, and maybe a landmark. Governorate and
 * unit are the request's own. Kept as one line that can be printed, from which the parts can be read again.
 */
public record AddressQuestion() implements QuestionKind {
  private static final List<String> PARTS = List.of("building", "street", "quarter", "landmark");
  private static final String BETWEEN = "، ";
  private static final int LONGEST = 300;

  @Override
  public String word() {
    return "address";
  }

  @Override
  public int maxLength() {
    return LONGEST;
  }

  @Override
  public List<String> parts() {
    return PARTS;
  }

  /** The landmark alone may be left out. */
  @Override
  public Answer read(String tidy, LocalDate today) {
    var parts = new ArrayList<>(split(tidy));
    if (parts.size() == PARTS.size() && parts.getLast().isEmpty()) {
      parts.removeLast();
    }
    if (parts.size() < PARTS.size() - 1 || parts.size() > PARTS.size() || parts.contains("")) {
      return new Answer.Wrong("not-an-address");
    }
    return new Answer.Valid(String.join(BETWEEN, parts));
  }

  @Override
  public String joined(List<String> parts) {
    return String.join(BETWEEN, parts.stream().map(part -> part.replaceAll("\\s*[،|]\\s*", " ").strip()).toList());
  }

  @Override
  public List<String> split(String value) {
    return List.of(value.split("[،|]", -1)).stream().map(String::strip).toList();
  }
}
